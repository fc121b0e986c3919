# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /user_attributes

Create a user attribute.

Adds an attribute that every user can have a value of. Its name must not be taken.

Token scope: user_attributes:write (User Attributes > Write). Plan: Business.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    name: Name of the user attribute.
    label: Label that people see.
    data_type: Type of the attribute's values. One of `string`, `number`, `json`.
    default_value: Value for users without a value of their own.

Raises:
    ConflictError: It conflicts with something that exists already.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.user_attribute import UserAttribute
from ...models.user_attribute_create import UserAttributeCreate

if TYPE_CHECKING:
    from typing import Literal
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.user_attribute_data_type import UserAttributeDataType
    from ...dicts import UserAttributeCreateDict

OPERATION: Final[Operation[UserAttribute]] = Operation(
    id="user_attributes.create",
    method="POST",
    path="/user_attributes",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: UserAttributeCreate, required=True),
    responses={200: data(UserAttribute.from_dict)},
    errors={409: None},
    scopes=(("user_attributes:write",),),
    scope_label="User Attributes > Write",
    since="3.128",
    plan="business",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: UserAttributeCreate | UserAttributeCreateDict) -> UserAttribute:
    """Create a user attribute."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(*, client: Retool, body: UserAttributeCreate | UserAttributeCreateDict) -> RawResponse[UserAttribute]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: UserAttributeCreate | UserAttributeCreateDict) -> UserAttribute:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: UserAttributeCreate | UserAttributeCreateDict
) -> RawResponse[UserAttribute]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
