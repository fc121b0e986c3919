"""The operation `resources.delete`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client
from ..._runtime.resource import async_raw, raw
from ...operations import RESOURCES_DELETE as OPERATION


def sync(resource_id: str, *, client: _client.Retool) -> None:
    """Delete a resource."""
    return client._request(OPERATION, (resource_id,))


async def asyncio(resource_id: str, *, client: _async_client.AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (resource_id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
