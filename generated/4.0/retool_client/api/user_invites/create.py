# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /user_invites

Invite a person.

Invites an e-mail address to the organization, optionally into groups. The response has the link to accept it.

Token scope: users:write (Users > Write). Plan: Business.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    email: E-mail address of the user invite.
    default_group_ids: Numeric identifiers of the groups that the person joins.
    metadata: Values of user attributes, by name.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.user_invite import UserInvite
from ...models.user_invite_create import UserInviteCreate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...dicts import UserInviteCreateDict

OPERATION: Final[Operation[UserInvite]] = Operation(
    id="user_invites.create",
    method="POST",
    path="/user_invites",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: UserInviteCreate, required=True),
    responses={200: data(UserInvite.from_dict)},
    errors={},
    scopes=(("users:write",),),
    scope_label="Users > Write",
    since="3.28.0",
    plan="business",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: UserInviteCreate | UserInviteCreateDict) -> UserInvite:
    """Invite a person."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(*, client: Retool, body: UserInviteCreate | UserInviteCreateDict) -> RawResponse[UserInvite]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: UserInviteCreate | UserInviteCreateDict) -> UserInvite:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: UserInviteCreate | UserInviteCreateDict
) -> RawResponse[UserInvite]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
