# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /users

List users.

Returns the users of the organization, deactivated ones included, oldest first. With several filters, all of
them must match.

Token scope: users:read (Users > Read). Plan: Enterprise.

Args:
    email: E-mail address of the user.
    first_name: Only users with this given name.
    last_name: Only users with this family name.
    limit: Largest number of items on a page.
    next_token: Token of the page to return, from the previous page.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import PagedOperation, listed_models
from ..._runtime.unset import UNSET, Unset
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
    query=("email", "first_name", "last_name", "limit", "next_token"),
    responses={200: listed_models(User)},
    paginated=True,
    errors={},
    scopes=(("users:read",),),
    scope_label="Users > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    *,
    client: Retool,
    email: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> Page[User]:
    """List users."""
    return client._paginate(
        OPERATION,
        (),
        {"email": email, "first_name": first_name, "last_name": last_name, "limit": limit, "next_token": next_token},
    )


def sync_detailed(
    *,
    client: Retool,
    email: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> RawResponse[Page[User]]:
    """The same, with status and headers."""
    return client._paginate_raw(
        OPERATION,
        (),
        {"email": email, "first_name": first_name, "last_name": last_name, "limit": limit, "next_token": next_token},
    )


async def asyncio(
    *,
    client: AsyncRetool,
    email: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> AsyncPage[User]:
    """The same, asynchronous."""
    return await client._paginate(
        OPERATION,
        (),
        {"email": email, "first_name": first_name, "last_name": last_name, "limit": limit, "next_token": next_token},
    )


async def asyncio_detailed(
    *,
    client: AsyncRetool,
    email: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> RawResponse[AsyncPage[User]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(
        OPERATION,
        (),
        {"email": email, "first_name": first_name, "last_name": last_name, "limit": limit, "next_token": next_token},
    )
