# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""The operation `orders.replace_invoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._runtime.files import FileContent

from ..._runtime.resource import async_raw, lazy, raw
from ...operations import ORDERS_REPLACE_INVOICE as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client
else:
    _async_client, _client = lazy(__name__, "...async_client", "...client")


def sync(order_id: str, *, client: _client.Retool, body: FileContent | str) -> None:
    """Replace the invoice."""
    return client._request(OPERATION, (order_id,), {}, body)


async def asyncio(order_id: str, *, client: _async_client.AsyncRetool, body: FileContent | str) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (order_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
