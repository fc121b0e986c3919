"""The operation `configuration_variables.delete`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client
from ..._runtime.resource import async_raw, raw
from ...operations import CONFIGURATION_VARIABLES_DELETE as OPERATION


def sync(id: str, *, client: _client.Retool) -> None:
    """Delete a configuration variable."""
    return client._request(OPERATION, (id,))


async def asyncio(id: str, *, client: _async_client.AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
