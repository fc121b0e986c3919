# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `folders.delete`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, lazy, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import FOLDERS_DELETE as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client
else:
    _async_client, _client = lazy(__name__, "...async_client", "...client")


def sync(folder_id: str, *, client: _client.Retool, recursive: bool | None | Unset = UNSET) -> None:
    """Delete a folder."""
    return client._request(OPERATION, (folder_id,), {"recursive": recursive})


async def asyncio(folder_id: str, *, client: _async_client.AsyncRetool, recursive: bool | None | Unset = UNSET) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (folder_id,), {"recursive": recursive})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
