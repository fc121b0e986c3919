# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `custom_component_libraries.revisions.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import CUSTOM_COMPONENT_LIBRARIES_REVISIONS_CREATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from ...._runtime.files import FileContent
    from .... import AsyncRetool, Retool
    from ....models import CustomComponentLibraryRevision, CustomComponentLibraryRevisionCreate, VersionBump
    from ....dicts import CustomComponentLibraryRevisionCreateDict


def sync(
    library_id: str, *, client: Retool,
    body: CustomComponentLibraryRevisionCreate | CustomComponentLibraryRevisionCreateDict,
) -> CustomComponentLibraryRevision:  # fmt: skip
    """Upload a revision of a library."""
    return client._request(OPERATION, (library_id,), {}, body)


async def asyncio(
    library_id: str, *, client: AsyncRetool,
    body: CustomComponentLibraryRevisionCreate | CustomComponentLibraryRevisionCreateDict,
) -> CustomComponentLibraryRevision:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (library_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
