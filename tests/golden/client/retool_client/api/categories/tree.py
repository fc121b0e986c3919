# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""The operation `categories.tree`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import CATEGORIES_TREE as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import CategoryTreeResult


def sync(*, client: Retool) -> CategoryTreeResult:
    """Get the tree of categories."""
    return client._request(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> CategoryTreeResult:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
