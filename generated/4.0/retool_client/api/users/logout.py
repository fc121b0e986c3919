# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The operation `users.logout`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import USERS_LOGOUT as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import UserLogout, UserLogoutResult
    from ...dicts import UserLogoutDict


def sync(user_id: str, *, client: Retool, body: UserLogout | UserLogoutDict | Unset = UNSET) -> UserLogoutResult:
    """Log a user out."""
    return client._request(OPERATION, (user_id,), {}, body)


async def asyncio(
    user_id: str, *, client: AsyncRetool, body: UserLogout | UserLogoutDict | Unset = UNSET,
) -> UserLogoutResult:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
