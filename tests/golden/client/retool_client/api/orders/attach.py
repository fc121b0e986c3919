# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""The operation `orders.attach`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ..._runtime.files import FileContent

from ..._runtime.resource import async_raw, lazy, raw
from ...operations import ORDERS_ATTACH as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, dicts as _dicts, models as _models
else:
    _async_client, _client, _dicts, _models = lazy(__name__, "...async_client", "...client", "...dicts", "...models")


def sync(order_id: str, *, client: _client.Retool, body: _models.OrderAttach | _dicts.OrderAttachDict) -> None:
    """Attach files."""
    return client._request(OPERATION, (order_id,), {}, body)


async def asyncio(
    order_id: str, *, client: _async_client.AsyncRetool, body: _models.OrderAttach | _dicts.OrderAttachDict,
) -> None:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (order_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
