"""The operation `environments.get`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import ENVIRONMENTS_GET as OPERATION


def sync(environment_id: str, *, client: _client.Retool) -> _models.Environment:
    """Get an environment."""
    return client._request(OPERATION, (environment_id,))


async def asyncio(environment_id: str, *, client: _async_client.AsyncRetool) -> _models.Environment:
    """The same, asynchronous."""
    return await client._request(OPERATION, (environment_id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
