"""The operation `orders.attach`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import ORDERS_ATTACH as OPERATION


def sync(order_id: str, *, client: _client.Retool, body: _models.OrderAttach | _dicts.OrderAttachDict) -> None:
    """Attach files."""
    return client._request(OPERATION, (order_id,), body=body)


async def asyncio(order_id: str, *, client: _async_client.AsyncRetool,
                  body: _models.OrderAttach | _dicts.OrderAttachDict) -> None:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (order_id,), body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
