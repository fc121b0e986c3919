"""The operation `custom_component_libraries.get`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import CUSTOM_COMPONENT_LIBRARIES_GET as OPERATION


def sync(library_id: str, *, client: _client.Retool) -> _models.CustomComponentLibrary:
    """Get a custom component library."""
    return client._request(OPERATION, (library_id,))


async def asyncio(library_id: str, *, client: _async_client.AsyncRetool) -> _models.CustomComponentLibrary:
    """The same, asynchronous."""
    return await client._request(OPERATION, (library_id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
