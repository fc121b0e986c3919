"""The operation `orders.replace_invoice`."""

from __future__ import annotations
from ..._runtime.files import FileContent
from ..._lazy import async_client as _async_client, client as _client
from ..._runtime.resource import async_raw, raw
from ...operations import ORDERS_REPLACE_INVOICE as OPERATION


def sync(order_id: str, *, client: _client.Retool, body: FileContent | str) -> None:
    """Replace the invoice."""
    return client._request(OPERATION, (order_id,), body=body)


async def asyncio(order_id: str, *, client: _async_client.AsyncRetool, body: FileContent | str) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (order_id,), body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
