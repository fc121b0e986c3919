# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""The operation `orders.attach`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import ORDERS_ATTACH as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ..._runtime.files import FileContent
    from ... import AsyncRetool, Retool
    from ...models import OrderAttach
    from ...dicts import OrderAttachDict


def sync(order_id: str, *, client: Retool, body: OrderAttach | OrderAttachDict) -> None:
    """Attach files."""
    return client._request(OPERATION, (order_id,), {}, body)


async def asyncio(order_id: str, *, client: AsyncRetool, body: OrderAttach | OrderAttachDict) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (order_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
