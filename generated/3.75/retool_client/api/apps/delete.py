"""The operation `apps.delete`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client
from ..._runtime.resource import async_raw, raw
from ...operations import APPS_DELETE as OPERATION


def sync(app_id: str, *, client: _client.Retool) -> None:
    """Delete an app."""
    return client._request(OPERATION, (app_id,))


async def asyncio(app_id: str, *, client: _async_client.AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (app_id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
