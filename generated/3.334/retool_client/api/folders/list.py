# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `folders.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import FOLDERS_LIST as OPERATION

if TYPE_CHECKING:
    from ... import AsyncPage, Page, AsyncRetool, Retool
    from ...models import Folder


def sync(*, client: Retool) -> Page[Folder]:
    """List folders."""
    return client._paginate(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> AsyncPage[Folder]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
