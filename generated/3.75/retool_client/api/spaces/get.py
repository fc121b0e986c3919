# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `spaces.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import SPACES_GET as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import Space


def sync(space_id: str, *, client: Retool) -> Space:
    """Get a space."""
    return client._request(OPERATION, (space_id,), {})


async def asyncio(space_id: str, *, client: AsyncRetool) -> Space:
    """The same, asynchronous."""
    return await client._request(OPERATION, (space_id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
