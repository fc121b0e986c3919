# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `spaces.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import SPACES_CREATE as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import Space, SpaceCreate, SpaceCreateOptions
    from ...dicts import SpaceCreateDict, SpaceCreateOptionsDict


def sync(*, client: Retool, body: SpaceCreate | SpaceCreateDict) -> Space:
    """Create a space."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: SpaceCreate | SpaceCreateDict) -> Space:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
