# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""The operation `orders.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import ORDERS_UPDATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ... import AsyncRetool, Retool
    from ...models import Order, OrderUpdate, OrderUpdateOperation
    from ...dicts import OrderUpdateDict, OrderUpdateOperationDict


def sync(order_id: str, *, client: Retool, body: OrderUpdate | OrderUpdateDict) -> Order:
    """Change an order."""
    return client._request(OPERATION, (order_id,), {}, body)


async def asyncio(order_id: str, *, client: AsyncRetool, body: OrderUpdate | OrderUpdateDict) -> Order:
    """The same, asynchronous."""
    return await client._request(OPERATION, (order_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
