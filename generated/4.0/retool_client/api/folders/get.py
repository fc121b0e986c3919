"""The operation `folders.get`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import FOLDERS_GET as OPERATION


def sync(folder_id: str, *, client: _client.Retool) -> _models.Folder:
    """Get a folder."""
    return client._request(OPERATION, (folder_id,))


async def asyncio(folder_id: str, *, client: _async_client.AsyncRetool) -> _models.Folder:
    """The same, asynchronous."""
    return await client._request(OPERATION, (folder_id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
