# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /user_attributes

List user attributes.

Returns the attributes that the organization keeps for each user.

Token scope: users:read or user_attributes:read (Users > Read or User Attributes > Read). Plan: Business.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import PagedOperation, listed
from ...models.user_attribute import UserAttribute

if TYPE_CHECKING:
    from ..._runtime.pagination import AsyncPage, Page
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[PagedOperation[UserAttribute]] = PagedOperation(
    id="user_attributes.list",
    method="GET",
    path="/user_attributes",
    path_parameters=(),
    query=(),
    responses={200: listed(UserAttribute.from_dict)},
    errors={},
    scopes=(("users:read",), ("user_attributes:read",)),
    scope_label="Users > Read or User Attributes > Read",
    since=None,
    plan="business",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> Page[UserAttribute]:
    """List user attributes."""
    return client._paginate(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[Page[UserAttribute]]:
    """The same, with status and headers."""
    return client._paginate_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> AsyncPage[UserAttribute]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[AsyncPage[UserAttribute]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(OPERATION, (), {})
