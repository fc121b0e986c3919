# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PATCH /user_attributes/{id}

Update a user attribute.

Changes an attribute by a list of JSON Patch operations (RFC 6902), optionally for users who have a value
already.

Token scope: user_attributes:write (User Attributes > Write). Plan: Business.

Args:
    id: Identifier of the object, as its list returns it.
    body: All that follows in one object, instead of the keyword arguments.
    operations: JSON Patch operations (RFC 6902), applied in order.
    update_existing: Whether users who have a value already get the new default.
    name: Name under which apps read the attribute.
    label: Label that people see.
    data_type: Type of the attribute's values. One of `string`, `number`, `json`.
    default_value: Value for users without a value of their own.
    intercom_attribute_name: Name under which the attribute is passed to Intercom; null where it is not.
    changes: Values by JSON Pointer, for what is further down.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.user_attribute import UserAttribute
from ...models.user_attribute_update import UserAttributeUpdate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.replace_operation import ReplaceOperation
    from ...models.user_attribute_data_type import UserAttributeDataType
    from ...dicts import ReplaceOperationDict, UserAttributeUpdateDict

OPERATION: Final[Operation[UserAttribute]] = Operation(
    id="user_attributes.update",
    method="PATCH",
    path="/user_attributes/{id}",
    path_parameters=("id",),
    query=(),
    body=Body(
        "application/json",
        model=lambda: UserAttributeUpdate,
        required=True,
        changes={
            "name": "/name",
            "label": "/label",
            "data_type": "/data_type",
            "default_value": "/default_value",
            "intercom_attribute_name": "/intercom_attribute_name",
        },
    ),
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


def sync(id: str, *, client: Retool, body: UserAttributeUpdate | UserAttributeUpdateDict) -> UserAttribute:
    """Update a user attribute."""
    return client._request(OPERATION, (id,), {}, body)


def sync_detailed(
    id: str, *, client: Retool, body: UserAttributeUpdate | UserAttributeUpdateDict
) -> RawResponse[UserAttribute]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (id,), {}, body)


async def asyncio(
    id: str, *, client: AsyncRetool, body: UserAttributeUpdate | UserAttributeUpdateDict
) -> UserAttribute:
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,), {}, body)


async def asyncio_detailed(
    id: str, *, client: AsyncRetool, body: UserAttributeUpdate | UserAttributeUpdateDict
) -> RawResponse[UserAttribute]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (id,), {}, body)
