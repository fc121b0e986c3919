# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `app_themes.replace`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import APP_THEMES_REPLACE as OPERATION

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping
    from typing import Any
    from ... import AsyncRetool, Retool
    from ...models import AppTheme, AppThemeCreate
    from ...dicts import AppThemeCreateDict


def sync(*, client: Retool, body: AppThemeCreate | AppThemeCreateDict) -> AppTheme:
    """Create or replace an app theme."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: AppThemeCreate | AppThemeCreateDict) -> AppTheme:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
