# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `custom_component_libraries.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import CUSTOM_COMPONENT_LIBRARIES_LIST as OPERATION

if TYPE_CHECKING:
    from ... import AsyncPage, Page, AsyncRetool, Retool
    from ...models import CustomComponentLibrary


def sync(*, client: Retool, library_id: str | Unset = UNSET) -> Page[CustomComponentLibrary]:
    """List custom component libraries."""
    return client._paginate(OPERATION, (), {"libraryId": library_id})


async def asyncio(*, client: AsyncRetool, library_id: str | Unset = UNSET) -> AsyncPage[CustomComponentLibrary]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {"libraryId": library_id})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
