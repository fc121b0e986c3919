# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `folders.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import FOLDERS_UPDATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from ... import AsyncRetool, Retool
    from ...models import Folder, FolderType, FolderUpdate, FolderUpdateOperation
    from ...dicts import FolderUpdateDict, FolderUpdateOperationDict


def sync(folder_id: str, *, client: Retool, body: FolderUpdate | FolderUpdateDict) -> Folder:
    """Update a folder."""
    return client._request(OPERATION, (folder_id,), {}, body)


async def asyncio(folder_id: str, *, client: AsyncRetool, body: FolderUpdate | FolderUpdateDict) -> Folder:
    """The same, asynchronous."""
    return await client._request(OPERATION, (folder_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
