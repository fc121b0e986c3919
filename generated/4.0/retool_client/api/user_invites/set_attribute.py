# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /user_invites/{userInviteId}/user_attributes

Set an attribute of a user invite.

Gives an invite a value of a user attribute. The person gets it on accepting the invite.

Token scope: users:write (Users > Write). Plan: Business.

Args:
    user_invite_id: Number of the invite.
    body: All that follows in one object, instead of the keyword arguments.
    name: Name of the user attribute.
    value: The value.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.set_attribute_request import SetAttributeRequest
from ...models.user_metadata import UserMetadata

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...dicts import SetAttributeRequestDict

OPERATION: Final[Operation[UserMetadata]] = Operation(
    id="user_invites.set_attribute",
    method="POST",
    path="/user_invites/{userInviteId}/user_attributes",
    path_parameters=("userInviteId",),
    query=(),
    body=Body("application/json", model=lambda: SetAttributeRequest, required=True),
    responses={200: data(UserMetadata.from_dict)},
    errors={},
    scopes=(("users:write",),),
    scope_label="Users > Write",
    since="3.28.0",
    plan="business",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    user_invite_id: int | str, *, client: Retool, body: SetAttributeRequest | SetAttributeRequestDict
) -> UserMetadata:
    """Set an attribute of a user invite."""
    return client._request(OPERATION, (user_invite_id,), {}, body)


def sync_detailed(
    user_invite_id: int | str, *, client: Retool, body: SetAttributeRequest | SetAttributeRequestDict
) -> RawResponse[UserMetadata]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (user_invite_id,), {}, body)


async def asyncio(
    user_invite_id: int | str, *, client: AsyncRetool, body: SetAttributeRequest | SetAttributeRequestDict
) -> UserMetadata:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_invite_id,), {}, body)


async def asyncio_detailed(
    user_invite_id: int | str, *, client: AsyncRetool, body: SetAttributeRequest | SetAttributeRequestDict
) -> RawResponse[UserMetadata]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (user_invite_id,), {}, body)
