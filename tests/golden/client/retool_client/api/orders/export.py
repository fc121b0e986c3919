"""The operation `orders.export`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client
from ..._runtime.resource import UNSET, Unset, async_raw, raw
from ...operations import ORDERS_EXPORT as OPERATION


def sync(*, client: _client.Retool, x_delimiter: str | Unset = UNSET, theme: str | Unset = UNSET) -> str:
    """Export orders as text."""
    return client._request(OPERATION, query={"header:X-Delimiter": x_delimiter, "cookie:theme": theme})


async def asyncio(*, client: _async_client.AsyncRetool, x_delimiter: str | Unset = UNSET,
                  theme: str | Unset = UNSET) -> str:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, query={"header:X-Delimiter": x_delimiter, "cookie:theme": theme})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
