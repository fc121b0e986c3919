"""The operation `custom_component_libraries.create`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import CUSTOM_COMPONENT_LIBRARIES_CREATE as OPERATION


def sync(
    *, client: _client.Retool, body: _models.CustomComponentLibraryCreate | _dicts.CustomComponentLibraryCreateDict,
) -> _models.CustomComponentLibrary:  # fmt: skip
    """Create a custom component library."""
    return client._request(OPERATION, body=body)


async def asyncio(
    *, client: _async_client.AsyncRetool,
    body: _models.CustomComponentLibraryCreate | _dicts.CustomComponentLibraryCreateDict,
) -> _models.CustomComponentLibrary:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
