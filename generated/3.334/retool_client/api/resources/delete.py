"""The operation `resources.delete`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client
from ..._runtime.resource import UNSET, Unset, async_raw, raw
from ...operations import RESOURCES_DELETE as OPERATION


def sync(resource_id: str, *, client: _client.Retool, delete_underlying_db: bool | Unset = UNSET) -> None:
    """Delete a resource."""
    return client._request(OPERATION, (resource_id,), query={"deleteUnderlyingDB": delete_underlying_db})


async def asyncio(resource_id: str, *, client: _async_client.AsyncRetool,
                  delete_underlying_db: bool | Unset = UNSET) -> None:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (resource_id,), query={"deleteUnderlyingDB": delete_underlying_db})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
