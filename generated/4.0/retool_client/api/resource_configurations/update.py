"""The operation `resource_configurations.update`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import RESOURCE_CONFIGURATIONS_UPDATE as OPERATION


def sync(configuration_id: str, *, client: _client.Retool,
         body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict) -> _models.ResourceConfiguration:  # fmt: skip
    """Update a resource configuration."""
    return client._request(OPERATION, (configuration_id,), body=body)


async def asyncio(configuration_id: str, *, client: _async_client.AsyncRetool,
                  body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict) -> _models.ResourceConfiguration:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (configuration_id,), body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
