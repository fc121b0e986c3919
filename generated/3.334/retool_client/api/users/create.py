# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `users.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import USERS_CREATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal
    from ... import AsyncRetool, Retool
    from ...models import User, UserCreate, UserType
    from ...dicts import UserCreateDict


def sync(*, client: Retool, body: UserCreate | UserCreateDict) -> User:
    """Create a user."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: UserCreate | UserCreateDict) -> User:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
