# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""The operation `payments.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import PAYMENTS_CREATE as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import Payment
    from ...dicts import PaymentDict


def sync(*, client: Retool, body: Payment | PaymentDict) -> Payment:
    """Pay."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: Payment | PaymentDict) -> Payment:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
