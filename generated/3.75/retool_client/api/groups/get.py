# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `groups.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import GROUPS_GET as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import Group


def sync(group_id: int | str, *, client: Retool) -> Group:
    """Get a group."""
    return client._request(OPERATION, (group_id,), {})


async def asyncio(group_id: int | str, *, client: AsyncRetool) -> Group:
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
