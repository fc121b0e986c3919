# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `users.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import USERS_GET as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import User


def sync(user_id: str, *, client: Retool) -> User:
    """Get a user."""
    return client._request(OPERATION, (user_id,), {})


async def asyncio(user_id: str, *, client: AsyncRetool) -> User:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
