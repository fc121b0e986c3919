"""The operation `folders.delete`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client
from ..._runtime.resource import UNSET, Unset, async_raw, raw
from ...operations import FOLDERS_DELETE as OPERATION


def sync(folder_id: str, *, client: _client.Retool, recursive: bool | None | Unset = UNSET) -> None:
    """Delete a folder."""
    return client._request(OPERATION, (folder_id,), query={"recursive": recursive})


async def asyncio(folder_id: str, *, client: _async_client.AsyncRetool, recursive: bool | None | Unset = UNSET) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (folder_id,), query={"recursive": recursive})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
