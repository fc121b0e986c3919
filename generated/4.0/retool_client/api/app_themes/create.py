# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /app_themes

Create an app theme.

Adds an app theme. Its name must not be taken.

Token scope: app_themes:write (App Themes > Write). Plan: Enterprise. Available for classic apps only.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    name: Name of the theme, unique in the organization.
    theme: Colors, fonts and styles of the theme.
    id: Numeric identifier of the theme.
    legacy_id: Identifier that older parts of Retool use.
    created_at: When it was created.
    updated_at: When it was last changed.

Raises:
    ConflictError: It conflicts with something that exists already.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.app_theme import AppTheme
from ...models.app_theme_create import AppThemeCreate

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping
    from typing import Any
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...dicts import AppThemeCreateDict

OPERATION: Final[Operation[AppTheme]] = Operation(
    id="app_themes.create",
    method="POST",
    path="/app_themes",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: AppThemeCreate, required=True),
    responses={200: data(AppTheme.from_dict)},
    errors={409: None},
    scopes=(("app_themes:write",),),
    scope_label="App Themes > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: AppThemeCreate | AppThemeCreateDict) -> AppTheme:
    """Create an app theme."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(*, client: Retool, body: AppThemeCreate | AppThemeCreateDict) -> RawResponse[AppTheme]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: AppThemeCreate | AppThemeCreateDict) -> AppTheme:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(*, client: AsyncRetool, body: AppThemeCreate | AppThemeCreateDict) -> RawResponse[AppTheme]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
