# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""The operation `orders.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, lazy, raw
from ...operations import ORDERS_GET as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, models as _models
else:
    _async_client, _client, _models = lazy(__name__, "...async_client", "...client", "...models")


def sync(order_id: str, *, client: _client.Retool) -> _models.Order:
    """Get an order."""
    return client._request(OPERATION, (order_id,), {})


async def asyncio(order_id: str, *, client: _async_client.AsyncRetool) -> _models.Order:
    """The same, asynchronous."""
    return await client._request(OPERATION, (order_id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
