# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""POST /app_themes

Create an app theme.

Adds an app theme. Its name must not be taken.

Token scope: app_themes:write (App Themes > Write). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    id: Numeric identifier of the theme.
    legacy_id: Identifier that older parts of Retool use.
    name: Name of the theme, unique in the organization.
    theme: Colors, fonts and styles of the theme.

Raises:
    ConflictError: It conflicts with something that exists already.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.app_theme import AppTheme

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[AppTheme]] = Operation(
    id="app_themes.create",
    method="POST",
    path="/app_themes",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: AppTheme, required=True),
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


def sync(*, client: Retool, body: AppTheme | Mapping[str, Any]) -> AppTheme:
    """Create an app theme."""
    return client.request(OPERATION, (), {}, body)


def sync_detailed(*, client: Retool, body: AppTheme | Mapping[str, Any]) -> RawResponse[AppTheme]:
    """The same, with status and headers."""
    return client.request_raw(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: AppTheme | Mapping[str, Any]) -> AppTheme:
    """The same, asynchronous."""
    return await client.request(OPERATION, (), {}, body)


async def asyncio_detailed(*, client: AsyncRetool, body: AppTheme | Mapping[str, Any]) -> RawResponse[AppTheme]:
    """The same, asynchronous, with status and headers."""
    return await client.request_raw(OPERATION, (), {}, body)
