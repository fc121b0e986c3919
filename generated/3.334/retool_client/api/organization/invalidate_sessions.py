"""The operation `organization.invalidate_sessions`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client
from ..._runtime.resource import async_raw, raw
from ...operations import ORGANIZATION_INVALIDATE_SESSIONS as OPERATION


def sync(*, client: _client.Retool) -> None:
    """Sign everybody out."""
    return client._request(OPERATION)


async def asyncio(*, client: _async_client.AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
