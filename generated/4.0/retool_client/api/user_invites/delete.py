# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""DELETE /user_invites/{userInviteId}

Delete a user invite.

Withdraws an invite. Its link stops working.

Token scope: users:write (Users > Write). Plan: Business.

Args:
    user_invite_id: Number of the invite.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[None]] = Operation(
    id="user_invites.delete",
    method="DELETE",
    path="/user_invites/{userInviteId}",
    path_parameters=("userInviteId",),
    query=(),
    responses={204: empty()},
    errors={},
    scopes=(("users:write",),),
    scope_label="Users > Write",
    since="3.26.0",
    plan="business",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(user_invite_id: int | str, *, client: Retool) -> None:
    """Delete a user invite."""
    return client._request(OPERATION, (user_invite_id,), {})


def sync_detailed(user_invite_id: int | str, *, client: Retool) -> RawResponse[None]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (user_invite_id,), {})


async def asyncio(user_invite_id: int | str, *, client: AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_invite_id,), {})


async def asyncio_detailed(user_invite_id: int | str, *, client: AsyncRetool) -> RawResponse[None]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (user_invite_id,), {})
