"""The operation `orders.list`."""

from __future__ import annotations
from collections.abc import Mapping, Sequence
from typing import Literal
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import UNSET, AsyncPage, Page, Unset, async_raw, raw
from ...operations import ORDERS_LIST as OPERATION


def sync(*, client: _client.Retool,
         status: Literal["open", "paid", "in-transit", ""] | _models.OrderStatus | Unset = UNSET,
         ids: Sequence[int] | Unset = UNSET, where: Mapping[str, str] | Unset = UNSET, limit: int | Unset = UNSET,
         next_token: str | Unset = UNSET) -> Page[_models.Order]:  # fmt: skip
    """List orders."""
    return client._paginate(OPERATION, query={"status": status, "ids": ids, "where": where, "limit": limit,
                            "next_token": next_token})  # fmt: skip


async def asyncio(*, client: _async_client.AsyncRetool,
                  status: Literal["open", "paid", "in-transit", ""] | _models.OrderStatus | Unset = UNSET,
                  ids: Sequence[int] | Unset = UNSET, where: Mapping[str, str] | Unset = UNSET,
                  limit: int | Unset = UNSET, next_token: str | Unset = UNSET) -> AsyncPage[_models.Order]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, query={"status": status, "ids": ids, "where": where, "limit": limit,
                                  "next_token": next_token})  # fmt: skip


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
