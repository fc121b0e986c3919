# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /app_themes

List app themes.

Returns the app themes of the organization.

Token scope: app_themes:read (App Themes > Read). Plan: Enterprise. Available for classic apps only. Since
Retool 3.139.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ..._runtime.decoding import decode_list
from ...models.app_theme import AppTheme

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[list[AppTheme]]] = Operation(
    id="app_themes.list",
    method="GET",
    path="/app_themes",
    path_parameters=(),
    query=(),
    responses={200: data(lambda value: decode_list(AppTheme.from_dict, value))},
    errors={},
    scopes=(("app_themes:read",),),
    scope_label="App Themes > Read",
    since="3.139",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> list[AppTheme]:
    """List app themes."""
    return client.request(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[list[AppTheme]]:
    """The same, with status and headers."""
    return client.request_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> list[AppTheme]:
    """The same, asynchronous."""
    return await client.request(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[list[AppTheme]]:
    """The same, asynchronous, with status and headers."""
    return await client.request_raw(OPERATION, (), {})
