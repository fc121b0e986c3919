# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `folders.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import FOLDERS_GET as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import Folder


def sync(folder_id: str, *, client: Retool) -> Folder:
    """Get a folder."""
    return client._request(OPERATION, (folder_id,), {})


async def asyncio(folder_id: str, *, client: AsyncRetool) -> Folder:
    """The same, asynchronous."""
    return await client._request(OPERATION, (folder_id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
