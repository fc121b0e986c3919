# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""GET /user_attributes

List user attributes.

Returns the attributes that the organization keeps for each user.

Token scope: user_attributes:read (User Attributes > Read). Plan: Business.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ..._runtime.decoding import decode_list
from ...models.user_attribute import UserAttribute

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[list[UserAttribute]]] = Operation(
    id="user_attributes.list",
    method="GET",
    path="/user_attributes",
    path_parameters=(),
    query=(),
    responses={200: data(lambda value: decode_list(UserAttribute.from_dict, value))},
    errors={},
    scopes=(("user_attributes:read",),),
    scope_label="User Attributes > Read",
    since=None,
    plan="business",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> list[UserAttribute]:
    """List user attributes."""
    return client.request(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[list[UserAttribute]]:
    """The same, with status and headers."""
    return client.request_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> list[UserAttribute]:
    """The same, asynchronous."""
    return await client.request(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[list[UserAttribute]]:
    """The same, asynchronous, with status and headers."""
    return await client.request_raw(OPERATION, (), {})
