"""The operation `custom_component_libraries.list`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import UNSET, AsyncPage, Page, Unset, async_raw, raw
from ...operations import CUSTOM_COMPONENT_LIBRARIES_LIST as OPERATION


def sync(*, client: _client.Retool, library_id: str | Unset = UNSET) -> Page[_models.CustomComponentLibrary]:
    """List custom component libraries."""
    return client._paginate(OPERATION, query={"libraryId": library_id})


async def asyncio(*, client: _async_client.AsyncRetool,
                  library_id: str | Unset = UNSET) -> AsyncPage[_models.CustomComponentLibrary]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, query={"libraryId": library_id})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
