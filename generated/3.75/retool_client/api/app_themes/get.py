"""The operation `app_themes.get`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import APP_THEMES_GET as OPERATION


def sync(id: int | str, *, client: _client.Retool) -> _models.AppTheme:
    """Get an app theme."""
    return client._request(OPERATION, (id,))


async def asyncio(id: int | str, *, client: _async_client.AsyncRetool) -> _models.AppTheme:
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
