# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""The operation `orders.export`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, lazy, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import ORDERS_EXPORT as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client
else:
    _async_client, _client = lazy(__name__, "...async_client", "...client")


def sync(*, client: _client.Retool, x_delimiter: str | Unset = UNSET, theme: str | Unset = UNSET) -> str:
    """Export orders as text."""
    return client._request(OPERATION, (), {"header:X-Delimiter": x_delimiter, "cookie:theme": theme})


async def asyncio(
    *, client: _async_client.AsyncRetool, x_delimiter: str | Unset = UNSET, theme: str | Unset = UNSET,
) -> str:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {"header:X-Delimiter": x_delimiter, "cookie:theme": theme})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
