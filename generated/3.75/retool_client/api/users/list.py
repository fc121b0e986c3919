# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""GET /users

List users.

Returns the users of the organization, deactivated ones included, oldest first. With several filters, all of
them must match.

Token scope: users:read (Users > Read). Plan: Enterprise.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import PagedOperation, listed_models
from ...models.user import User

if TYPE_CHECKING:
    from ..._runtime.pagination import AsyncPage, Page
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[PagedOperation[User]] = PagedOperation(
    id="users.list",
    method="GET",
    path="/users",
    path_parameters=(),
    query=(),
    responses={200: listed_models(User)},
    errors={},
    scopes=(("users:read",),),
    scope_label="Users > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> Page[User]:
    """List users."""
    return client.paginate(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[Page[User]]:
    """The same, with status and headers."""
    return client.paginate_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> AsyncPage[User]:
    """The same, asynchronous."""
    return await client.paginate(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[AsyncPage[User]]:
    """The same, asynchronous, with status and headers."""
    return await client.paginate_raw(OPERATION, (), {})
