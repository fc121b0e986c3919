# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PATCH /user_attributes/{id}

Update a user attribute.

Changes an attribute by a list of JSON Patch operations (RFC 6902), optionally for users who have a value
already.

Token scope: user_attributes:write (User Attributes > Write). Plan: Business. Since Retool 3.131.0.

Args:
    id: Identifier of the object, as its list returns it.
    body: All that follows in one object, instead of the keyword arguments.
    operations: JSON Patch operations (RFC 6902), applied in order.
    update_existing: Whether users who have a value already get the new default.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.user_attribute import UserAttribute
from ...models.user_attribute_update import UserAttributeUpdate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.replace_operation import ReplaceOperation

OPERATION: Final[Operation[UserAttribute]] = Operation(
    id="user_attributes.update",
    method="PATCH",
    path="/user_attributes/{id}",
    path_parameters=("id",),
    query=(),
    body=Body("application/json", model=lambda: UserAttributeUpdate, required=True),
    responses={200: data(UserAttribute.from_dict)},
    errors={},
    scopes=(("user_attributes:write",),),
    scope_label="User Attributes > Write",
    since="3.131.0",
    plan="business",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(id: str, *, client: Retool, body: UserAttributeUpdate | Mapping[str, Any]) -> UserAttribute:
    """Update a user attribute."""
    return client._request(OPERATION, (id,), {}, body)


def sync_detailed(
    id: str, *, client: Retool, body: UserAttributeUpdate | Mapping[str, Any]
) -> RawResponse[UserAttribute]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (id,), {}, body)


async def asyncio(id: str, *, client: AsyncRetool, body: UserAttributeUpdate | Mapping[str, Any]) -> UserAttribute:
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,), {}, body)


async def asyncio_detailed(
    id: str, *, client: AsyncRetool, body: UserAttributeUpdate | Mapping[str, Any]
) -> RawResponse[UserAttribute]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (id,), {}, body)
