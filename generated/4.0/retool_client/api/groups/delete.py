"""The operation `groups.delete`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client
from ..._runtime.resource import async_raw, raw
from ...operations import GROUPS_DELETE as OPERATION


def sync(group_id: int | str, *, client: _client.Retool) -> None:
    """Delete a group."""
    return client._request(OPERATION, (group_id,))


async def asyncio(group_id: int | str, *, client: _async_client.AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
