# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /app_themes/{id}

Get an app theme.

Returns one app theme.

Token scope: app_themes:read (App Themes > Read). Plan: Enterprise. Available for classic apps only.

Args:
    id: Identifier of the object, as its list returns it.

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


def sync(id: int | str, *, client: Retool) -> AppTheme:
    """Get an app theme."""
    return client._request(OPERATION, (id,), {})


def sync_detailed(id: int | str, *, client: Retool) -> RawResponse[AppTheme]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (id,), {})


async def asyncio(id: int | str, *, client: AsyncRetool) -> AppTheme:
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,), {})


async def asyncio_detailed(id: int | str, *, client: AsyncRetool) -> RawResponse[AppTheme]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (id,), {})
