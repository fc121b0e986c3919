"""The operation `resources.get`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import RESOURCES_GET as OPERATION


def sync(resource_id: str, *, client: _client.Retool) -> _models.Resource:
    """Get a resource."""
    return client._request(OPERATION, (resource_id,))


async def asyncio(resource_id: str, *, client: _async_client.AsyncRetool) -> _models.Resource:
    """The same, asynchronous."""
    return await client._request(OPERATION, (resource_id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
