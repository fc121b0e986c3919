# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""The operation `orders.get_invoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import ORDERS_GET_INVOICE as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool


def sync(order_id: str, *, client: Retool) -> bytes:
    """Download the invoice."""
    return client._request(OPERATION, (order_id,), {})


async def asyncio(order_id: str, *, client: AsyncRetool) -> bytes:
    """The same, asynchronous."""
    return await client._request(OPERATION, (order_id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
