# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /users/{userId}/user_attributes

Set an attribute of a user.

Gives a user a value for one of the organization's user attributes; it replaces the value that the user had.

Token scope: users:write or user_attributes:write (Users > Write or User Attributes > Write). Plan: Business.

Args:
    user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
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
    id="users.set_attribute",
    method="POST",
    path="/users/{userId}/user_attributes",
    path_parameters=("userId",),
    query=(),
    body=Body("application/json", model=lambda: SetAttributeRequest, required=True),
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


def sync(user_id: str, *, client: Retool, body: SetAttributeRequest | SetAttributeRequestDict) -> UserMetadata:
    """Set an attribute of a user."""
    return client._request(OPERATION, (user_id,), {}, body)


def sync_detailed(
    user_id: str, *, client: Retool, body: SetAttributeRequest | SetAttributeRequestDict
) -> RawResponse[UserMetadata]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (user_id,), {}, body)


async def asyncio(
    user_id: str, *, client: AsyncRetool, body: SetAttributeRequest | SetAttributeRequestDict
) -> UserMetadata:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_id,), {}, body)


async def asyncio_detailed(
    user_id: str, *, client: AsyncRetool, body: SetAttributeRequest | SetAttributeRequestDict
) -> RawResponse[UserMetadata]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (user_id,), {}, body)
