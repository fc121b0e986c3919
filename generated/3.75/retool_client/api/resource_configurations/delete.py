"""The operation `resource_configurations.delete`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client
from ..._runtime.resource import async_raw, raw
from ...operations import RESOURCE_CONFIGURATIONS_DELETE as OPERATION


def sync(configuration_id: str, *, client: _client.Retool) -> None:
    """Delete a resource configuration."""
    return client._request(OPERATION, (configuration_id,))


async def asyncio(configuration_id: str, *, client: _async_client.AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (configuration_id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
