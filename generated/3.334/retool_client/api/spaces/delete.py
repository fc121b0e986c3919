"""The operation `spaces.delete`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client
from ..._runtime.resource import async_raw, raw
from ...operations import SPACES_DELETE as OPERATION


def sync(space_id: str, *, client: _client.Retool) -> None:
    """Delete a space."""
    return client._request(OPERATION, (space_id,))


async def asyncio(space_id: str, *, client: _async_client.AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (space_id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
