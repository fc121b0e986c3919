"""The operation `custom_component_libraries.list`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import UNSET, AsyncPage, Page, Unset, async_raw, raw
from ...operations import CUSTOM_COMPONENT_LIBRARIES_LIST as OPERATION


def sync(*, client: _client.Retool, next_token: str | Unset = UNSET) -> Page[_models.CustomComponentLibrary]:
    """List custom component libraries."""
    return client._paginate(OPERATION, query={"next_token": next_token})


async def asyncio(*, client: _async_client.AsyncRetool,
                  next_token: str | Unset = UNSET) -> AsyncPage[_models.CustomComponentLibrary]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, query={"next_token": next_token})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
