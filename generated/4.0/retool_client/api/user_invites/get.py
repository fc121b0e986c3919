# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /user_invites/{userInviteId}

Get a user invite.

Returns one invite.

Token scope: users:read (Users > Read). Plan: Business.

Args:
    user_invite_id: Number of the invite.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ...models.user_invite import UserInvite

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[UserInvite]] = Operation(
    id="user_invites.get",
    method="GET",
    path="/user_invites/{userInviteId}",
    path_parameters=("userInviteId",),
    query=(),
    responses={200: data(UserInvite.from_dict)},
    errors={},
    scopes=(("users:read",),),
    scope_label="Users > Read",
    since="3.26.0",
    plan="business",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(user_invite_id: int | str, *, client: Retool) -> UserInvite:
    """Get a user invite."""
    return client._request(OPERATION, (user_invite_id,), {})


def sync_detailed(user_invite_id: int | str, *, client: Retool) -> RawResponse[UserInvite]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (user_invite_id,), {})


async def asyncio(user_invite_id: int | str, *, client: AsyncRetool) -> UserInvite:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_invite_id,), {})


async def asyncio_detailed(user_invite_id: int | str, *, client: AsyncRetool) -> RawResponse[UserInvite]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (user_invite_id,), {})
