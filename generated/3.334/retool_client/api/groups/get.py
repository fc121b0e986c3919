# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `groups.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import GROUPS_GET as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import Group


def sync(group_id: int | str, *, client: Retool, exclude_disabled_users: bool | None | Unset = UNSET) -> Group:
    """Get a group."""
    return client._request(OPERATION, (group_id,), {"excludeDisabledUsers": exclude_disabled_users})


async def asyncio(
    group_id: int | str, *, client: AsyncRetool, exclude_disabled_users: bool | None | Unset = UNSET,
) -> Group:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id,), {"excludeDisabledUsers": exclude_disabled_users})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
