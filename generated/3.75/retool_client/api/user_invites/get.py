# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `user_invites.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import USER_INVITES_GET as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import UserInvite


def sync(user_invite_id: int | str, *, client: Retool) -> UserInvite:
    """Get a user invite."""
    return client._request(OPERATION, (user_invite_id,), {})


async def asyncio(user_invite_id: int | str, *, client: AsyncRetool) -> UserInvite:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_invite_id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
