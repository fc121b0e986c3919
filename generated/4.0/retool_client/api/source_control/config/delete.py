"""The operation `source_control.config.delete`."""

from __future__ import annotations
from ...._lazy import async_client as _async_client, client as _client
from ...._runtime.resource import async_raw, raw
from ....operations import SOURCE_CONTROL_CONFIG_DELETE as OPERATION


def sync(*, client: _client.Retool) -> None:
    """Delete the source control configuration."""
    return client._request(OPERATION)


async def asyncio(*, client: _async_client.AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
