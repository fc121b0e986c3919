# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `groups.delete`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import GROUPS_DELETE as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool


def sync(group_id: int | str, *, client: Retool) -> None:
    """Delete a group."""
    return client._request(OPERATION, (group_id,), {})


async def asyncio(group_id: int | str, *, client: AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
