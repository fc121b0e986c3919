"""The operation `custom_component_libraries.revisions.create`."""

from __future__ import annotations
from ...._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ...._runtime.resource import async_raw, raw
from ....operations import CUSTOM_COMPONENT_LIBRARIES_REVISIONS_CREATE as OPERATION


def sync(
    library_id: str, *, client: _client.Retool,
    body: _models.CustomComponentLibraryRevisionCreate | _dicts.CustomComponentLibraryRevisionCreateDict,
) -> _models.CustomComponentLibraryRevision:  # fmt: skip
    """Upload a revision of a library."""
    return client._request(OPERATION, (library_id,), body=body)


async def asyncio(
    library_id: str, *, client: _async_client.AsyncRetool,
    body: _models.CustomComponentLibraryRevisionCreate | _dicts.CustomComponentLibraryRevisionCreateDict,
) -> _models.CustomComponentLibraryRevision:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (library_id,), body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
