# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""DELETE /users/{userId}/user_attributes/{attributeName}

Delete an attribute of a user.

Removes a user's own value of a user attribute. The organization's default value counts from then on.

Token scope: users:write or user_attributes:write (Users > Write or User Attributes > Write). Plan: Business.

Args:
    user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
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
    id="users.delete_attribute",
    method="DELETE",
    path="/users/{userId}/user_attributes/{attributeName}",
    path_parameters=("userId", "attributeName"),
    query=(),
    responses={200: data(UserMetadata.from_dict)},
    errors={},
    scopes=(("users:write",), ("user_attributes:write",)),
    scope_label="Users > Write or User Attributes > Write",
    since="3.20.1",
    plan="business",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(user_id: str, attribute_name: str, *, client: Retool) -> UserMetadata:
    """Delete an attribute of a user."""
    return client._request(OPERATION, (user_id, attribute_name), {})


def sync_detailed(user_id: str, attribute_name: str, *, client: Retool) -> RawResponse[UserMetadata]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (user_id, attribute_name), {})


async def asyncio(user_id: str, attribute_name: str, *, client: AsyncRetool) -> UserMetadata:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_id, attribute_name), {})


async def asyncio_detailed(user_id: str, attribute_name: str, *, client: AsyncRetool) -> RawResponse[UserMetadata]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (user_id, attribute_name), {})
