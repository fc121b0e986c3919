# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `groups.remove_member`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import GROUPS_REMOVE_MEMBER as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import Group


def sync(group_id: int | str, user_sid: str, *, client: Retool) -> Group:
    """Remove a member from a group."""
    return client._request(OPERATION, (group_id, user_sid), {})


async def asyncio(group_id: int | str, user_sid: str, *, client: AsyncRetool) -> Group:
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id, user_sid), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
