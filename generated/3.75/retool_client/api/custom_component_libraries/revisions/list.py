"""The operation `custom_component_libraries.revisions.list`."""

from __future__ import annotations
from ...._lazy import async_client as _async_client, client as _client, models as _models
from ...._runtime.resource import AsyncPage, Page, async_raw, raw
from ....operations import CUSTOM_COMPONENT_LIBRARIES_REVISIONS_LIST as OPERATION


def sync(library_id: str, *, client: _client.Retool) -> Page[_models.CustomComponentLibraryRevision]:
    """List the revisions of a library."""
    return client._paginate(OPERATION, (library_id,))


async def asyncio(library_id: str, *,
                  client: _async_client.AsyncRetool) -> AsyncPage[_models.CustomComponentLibraryRevision]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (library_id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
