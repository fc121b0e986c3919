# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""POST /user_invites/{userInviteId}/user_attributes

Set an attribute of a user invite.

Gives an invite a value of a user attribute. The person gets it on accepting the invite.

Plan: Business. Since Retool 3.28.0.

Args:
    user_invite_id: Number of the invite.
    body: All that follows in one object, instead of the keyword arguments.
    name: Name.
    value: The value.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.user_metadata import UserMetadata
from ...models.user_set_attribute import UserSetAttribute

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[UserMetadata]] = Operation(
    id="user_invites.set_attribute",
    method="POST",
    path="/user_invites/{userInviteId}/user_attributes",
    path_parameters=("userInviteId",),
    query=(),
    body=Body("application/json", model=lambda: UserSetAttribute, required=True),
    responses={200: data(UserMetadata.from_dict)},
    errors={},
    since="3.28.0",
    plan="business",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(user_invite_id: str, *, client: Retool, body: UserSetAttribute | Mapping[str, Any]) -> UserMetadata:
    """Set an attribute of a user invite."""
    return client.request(OPERATION, (user_invite_id,), {}, body)


def sync_detailed(
    user_invite_id: str, *, client: Retool, body: UserSetAttribute | Mapping[str, Any]
) -> RawResponse[UserMetadata]:
    """The same, with status and headers."""
    return client.request_raw(OPERATION, (user_invite_id,), {}, body)


async def asyncio(
    user_invite_id: str, *, client: AsyncRetool, body: UserSetAttribute | Mapping[str, Any]
) -> UserMetadata:
    """The same, asynchronous."""
    return await client.request(OPERATION, (user_invite_id,), {}, body)


async def asyncio_detailed(
    user_invite_id: str, *, client: AsyncRetool, body: UserSetAttribute | Mapping[str, Any]
) -> RawResponse[UserMetadata]:
    """The same, asynchronous, with status and headers."""
    return await client.request_raw(OPERATION, (user_invite_id,), {}, body)
