# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""The operation `orders.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import ORDERS_LIST as OPERATION

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal
    from ... import AsyncPage, Page, AsyncRetool, Retool
    from ...models import Order, OrderStatus


def sync(
    *, client: Retool, status: Literal["open", "paid", "in-transit", ""] | OrderStatus | Unset = UNSET,
    ids: Sequence[int] | Unset = UNSET, where: Mapping[str, str] | Unset = UNSET, limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> Page[Order]:  # fmt: skip
    """List orders."""
    return client._paginate(OPERATION, (), {
        "status": status, "ids": ids, "where": where, "limit": limit, "next_token": next_token,
    })  # fmt: skip


async def asyncio(
    *, client: AsyncRetool, status: Literal["open", "paid", "in-transit", ""] | OrderStatus | Unset = UNSET,
    ids: Sequence[int] | Unset = UNSET, where: Mapping[str, str] | Unset = UNSET, limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> AsyncPage[Order]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {
        "status": status, "ids": ids, "where": where, "limit": limit, "next_token": next_token,
    })  # fmt: skip


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
