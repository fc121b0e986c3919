# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `resources.delete`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, lazy, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import RESOURCES_DELETE as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client
else:
    _async_client, _client = lazy(__name__, "...async_client", "...client")


def sync(resource_id: str, *, client: _client.Retool, delete_underlying_db: bool | Unset = UNSET) -> None:
    """Delete a resource."""
    return client._request(OPERATION, (resource_id,), {"deleteUnderlyingDB": delete_underlying_db})


async def asyncio(
    resource_id: str, *, client: _async_client.AsyncRetool, delete_underlying_db: bool | Unset = UNSET,
) -> None:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (resource_id,), {"deleteUnderlyingDB": delete_underlying_db})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
