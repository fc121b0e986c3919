# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /apps

List apps.

Returns the apps of the organization, modules and mobile apps included.

Token scope: apps:read (Apps > Read). Plan: Enterprise.

Args:
    using_resource: Only apps that use this resource.
    name_contains: Only those whose name contains this text.
    limit: Largest number of items on a page.
    next_token: Token of the page to return, from the previous page.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import PagedOperation, listed_models
from ..._runtime.unset import UNSET, Unset
from ...models.app import App

if TYPE_CHECKING:
    from ..._runtime.pagination import AsyncPage, Page
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[PagedOperation[App]] = PagedOperation(
    id="apps.list",
    method="GET",
    path="/apps",
    path_parameters=(),
    query=("using_resource", "name_contains", "limit", "next_token"),
    responses={200: listed_models(App)},
    paginated=True,
    errors={},
    scopes=(("apps:read",),),
    scope_label="Apps > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    *,
    client: Retool,
    using_resource: str | Unset = UNSET,
    name_contains: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> Page[App]:
    """List apps."""
    return client._paginate(
        OPERATION,
        (),
        {"using_resource": using_resource, "name_contains": name_contains, "limit": limit, "next_token": next_token},
    )


def sync_detailed(
    *,
    client: Retool,
    using_resource: str | Unset = UNSET,
    name_contains: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> RawResponse[Page[App]]:
    """The same, with status and headers."""
    return client._paginate_raw(
        OPERATION,
        (),
        {"using_resource": using_resource, "name_contains": name_contains, "limit": limit, "next_token": next_token},
    )


async def asyncio(
    *,
    client: AsyncRetool,
    using_resource: str | Unset = UNSET,
    name_contains: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> AsyncPage[App]:
    """The same, asynchronous."""
    return await client._paginate(
        OPERATION,
        (),
        {"using_resource": using_resource, "name_contains": name_contains, "limit": limit, "next_token": next_token},
    )


async def asyncio_detailed(
    *,
    client: AsyncRetool,
    using_resource: str | Unset = UNSET,
    name_contains: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> RawResponse[AsyncPage[App]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(
        OPERATION,
        (),
        {"using_resource": using_resource, "name_contains": name_contains, "limit": limit, "next_token": next_token},
    )
