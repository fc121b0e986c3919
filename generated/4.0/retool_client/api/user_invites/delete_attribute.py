# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""DELETE /user_invites/{userInviteId}/user_attributes/{attributeName}

Delete an attribute of a user invite.

Removes an invite's value of a user attribute.

Token scope: users:write (Users > Write). Plan: Business.

Args:
    user_invite_id: Number of the invite.
    attribute_name: Name of the user attribute.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ...models.user_metadata import UserMetadata

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[UserMetadata]] = Operation(
    id="user_invites.delete_attribute",
    method="DELETE",
    path="/user_invites/{userInviteId}/user_attributes/{attributeName}",
    path_parameters=("userInviteId", "attributeName"),
    query=(),
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


def sync(user_invite_id: int | str, attribute_name: str, *, client: Retool) -> UserMetadata:
    """Delete an attribute of a user invite."""
    return client._request(OPERATION, (user_invite_id, attribute_name), {})


def sync_detailed(user_invite_id: int | str, attribute_name: str, *, client: Retool) -> RawResponse[UserMetadata]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (user_invite_id, attribute_name), {})


async def asyncio(user_invite_id: int | str, attribute_name: str, *, client: AsyncRetool) -> UserMetadata:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_invite_id, attribute_name), {})


async def asyncio_detailed(
    user_invite_id: int | str, attribute_name: str, *, client: AsyncRetool
) -> RawResponse[UserMetadata]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (user_invite_id, attribute_name), {})
