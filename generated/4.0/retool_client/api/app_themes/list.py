# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /app_themes

List app themes.

Returns the app themes of the organization.

Token scope: app_themes:read (App Themes > Read). Plan: Enterprise. Available for classic apps only.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import PagedOperation, listed
from ...models.app_theme import AppTheme

if TYPE_CHECKING:
    from ..._runtime.pagination import AsyncPage, Page
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[PagedOperation[AppTheme]] = PagedOperation(
    id="app_themes.list",
    method="GET",
    path="/app_themes",
    path_parameters=(),
    query=(),
    responses={200: listed(AppTheme.from_dict)},
    errors={},
    scopes=(("app_themes:read",),),
    scope_label="App Themes > Read",
    since="3.139",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> Page[AppTheme]:
    """List app themes."""
    return client._paginate(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[Page[AppTheme]]:
    """The same, with status and headers."""
    return client._paginate_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> AsyncPage[AppTheme]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[AsyncPage[AppTheme]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(OPERATION, (), {})
