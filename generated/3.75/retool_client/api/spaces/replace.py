# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `spaces.replace`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import SPACES_REPLACE as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import Space, SpaceReplace
    from ...dicts import SpaceReplaceDict


def sync(space_id: str, *, client: Retool, body: SpaceReplace | SpaceReplaceDict) -> Space:
    """Replace a space."""
    return client._request(OPERATION, (space_id,), {}, body)


async def asyncio(space_id: str, *, client: AsyncRetool, body: SpaceReplace | SpaceReplaceDict) -> Space:
    """The same, asynchronous."""
    return await client._request(OPERATION, (space_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
