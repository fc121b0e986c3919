# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `custom_component_libraries.revisions.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import CUSTOM_COMPONENT_LIBRARIES_REVISIONS_LIST as OPERATION

if TYPE_CHECKING:
    from .... import AsyncPage, Page, AsyncRetool, Retool
    from ....models import CustomComponentLibraryRevision


def sync(library_id: str, *, client: Retool) -> Page[CustomComponentLibraryRevision]:
    """List the revisions of a library."""
    return client._paginate(OPERATION, (library_id,), {})


async def asyncio(library_id: str, *, client: AsyncRetool) -> AsyncPage[CustomComponentLibraryRevision]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (library_id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
