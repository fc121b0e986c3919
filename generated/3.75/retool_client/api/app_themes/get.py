# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `app_themes.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import APP_THEMES_GET as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import AppTheme


def sync(id: int | str, *, client: Retool) -> AppTheme:
    """Get an app theme."""
    return client._request(OPERATION, (id,), {})


async def asyncio(id: int | str, *, client: AsyncRetool) -> AppTheme:
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
