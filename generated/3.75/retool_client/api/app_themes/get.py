# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""GET /app_themes/{id}

Get an app theme.

Returns one app theme.

Token scope: app_themes:read (App Themes > Read). Plan: Enterprise.

Args:
    id: Identifier.

Raises:
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ...models.app_theme import AppTheme

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[AppTheme]] = Operation(
    id="app_themes.get",
    method="GET",
    path="/app_themes/{id}",
    path_parameters=("id",),
    query=(),
    responses={200: data(AppTheme.from_dict)},
    errors={404: None},
    scopes=(("app_themes:read",),),
    scope_label="App Themes > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(id: str, *, client: Retool) -> AppTheme:
    """Get an app theme."""
    return client.request(OPERATION, (id,), {})


def sync_detailed(id: str, *, client: Retool) -> RawResponse[AppTheme]:
    """The same, with status and headers."""
    return client.request_raw(OPERATION, (id,), {})


async def asyncio(id: str, *, client: AsyncRetool) -> AppTheme:
    """The same, asynchronous."""
    return await client.request(OPERATION, (id,), {})


async def asyncio_detailed(id: str, *, client: AsyncRetool) -> RawResponse[AppTheme]:
    """The same, asynchronous, with status and headers."""
    return await client.request_raw(OPERATION, (id,), {})
