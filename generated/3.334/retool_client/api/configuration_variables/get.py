"""The operation `configuration_variables.get`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import CONFIGURATION_VARIABLES_GET as OPERATION


def sync(id: str, *, client: _client.Retool) -> _models.ConfigurationVariable:
    """Get a configuration variable."""
    return client._request(OPERATION, (id,))


async def asyncio(id: str, *, client: _async_client.AsyncRetool) -> _models.ConfigurationVariable:
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
