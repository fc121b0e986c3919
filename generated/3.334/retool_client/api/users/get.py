# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `users.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import USERS_GET as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import UserGetResult


def sync(user_id: str, *, client: Retool, include_groups: bool | None | Unset = UNSET) -> UserGetResult:
    """Get a user."""
    return client._request(OPERATION, (user_id,), {"includeGroups": include_groups})


async def asyncio(user_id: str, *, client: AsyncRetool, include_groups: bool | None | Unset = UNSET) -> UserGetResult:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_id,), {"includeGroups": include_groups})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
