"""The operation `app_themes.delete`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client
from ..._runtime.resource import async_raw, raw
from ...operations import APP_THEMES_DELETE as OPERATION


def sync(id: int | str, *, client: _client.Retool) -> None:
    """Delete an app theme."""
    return client._request(OPERATION, (id,))


async def asyncio(id: int | str, *, client: _async_client.AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
