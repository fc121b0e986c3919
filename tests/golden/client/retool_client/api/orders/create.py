# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""The operation `orders.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import ORDERS_CREATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from ... import AsyncRetool, Retool
    from ...models import Order, OrderCreate, OrderItem, OrderPriority
    from ...dicts import OrderCreateDict, OrderItemDict


def sync(*, client: Retool, body: OrderCreate | OrderCreateDict) -> Order:
    """Create an order."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: OrderCreate | OrderCreateDict) -> Order:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
