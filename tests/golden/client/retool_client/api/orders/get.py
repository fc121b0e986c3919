# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""The operation `orders.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import ORDERS_GET as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import Order


def sync(order_id: str, *, client: Retool) -> Order:
    """Get an order."""
    return client._request(OPERATION, (order_id,), {})


async def asyncio(order_id: str, *, client: AsyncRetool) -> Order:
    """The same, asynchronous."""
    return await client._request(OPERATION, (order_id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
