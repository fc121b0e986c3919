"""The operation `spaces.get`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import SPACES_GET as OPERATION


def sync(space_id: str, *, client: _client.Retool) -> _models.Space:
    """Get a space."""
    return client._request(OPERATION, (space_id,))


async def asyncio(space_id: str, *, client: _async_client.AsyncRetool) -> _models.Space:
    """The same, asynchronous."""
    return await client._request(OPERATION, (space_id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
