# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `folders.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import FOLDERS_CREATE as OPERATION

if TYPE_CHECKING:
    from typing import Literal
    from ... import AsyncRetool, Retool
    from ...models import Folder, FolderCreate, FolderCreateType
    from ...dicts import FolderCreateDict


def sync(*, client: Retool, body: FolderCreate | FolderCreateDict) -> Folder:
    """Create a folder."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: FolderCreate | FolderCreateDict) -> Folder:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
