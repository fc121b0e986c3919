"""The operation `resource_configurations.get`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import RESOURCE_CONFIGURATIONS_GET as OPERATION


def sync(configuration_id: str, *, client: _client.Retool) -> _models.ResourceConfiguration:
    """Get a resource configuration."""
    return client._request(OPERATION, (configuration_id,))


async def asyncio(configuration_id: str, *, client: _async_client.AsyncRetool) -> _models.ResourceConfiguration:
    """The same, asynchronous."""
    return await client._request(OPERATION, (configuration_id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
