# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `custom_component_libraries.revisions.list_files`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import CUSTOM_COMPONENT_LIBRARIES_REVISIONS_LIST_FILES as OPERATION

if TYPE_CHECKING:
    from .... import AsyncPage, Page, AsyncRetool, Retool
    from ....models import CustomComponentLibraryRevisionFile


def sync(library_id: str, revision_id: str, *, client: Retool) -> Page[CustomComponentLibraryRevisionFile]:
    """List the files of a revision."""
    return client._paginate(OPERATION, (library_id, revision_id), {})


async def asyncio(
    library_id: str, revision_id: str, *, client: AsyncRetool,
) -> AsyncPage[CustomComponentLibraryRevisionFile]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (library_id, revision_id), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
