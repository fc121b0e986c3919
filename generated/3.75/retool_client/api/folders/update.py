"""The operation `folders.update`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import FOLDERS_UPDATE as OPERATION


def sync(folder_id: str, *, client: _client.Retool,
         body: _models.FolderUpdate | _dicts.FolderUpdateDict) -> _models.Folder:  # fmt: skip
    """Update a folder."""
    return client._request(OPERATION, (folder_id,), body=body)


async def asyncio(folder_id: str, *, client: _async_client.AsyncRetool,
                  body: _models.FolderUpdate | _dicts.FolderUpdateDict) -> _models.Folder:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (folder_id,), body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
