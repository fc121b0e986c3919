# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `user_attributes.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import USER_ATTRIBUTES_CREATE as OPERATION

if TYPE_CHECKING:
    from typing import Literal
    from ... import AsyncRetool, Retool
    from ...models import UserAttribute, UserAttributeCreate, UserAttributeDataType
    from ...dicts import UserAttributeCreateDict


def sync(*, client: Retool, body: UserAttributeCreate | UserAttributeCreateDict) -> UserAttribute:
    """Create a user attribute."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: UserAttributeCreate | UserAttributeCreateDict) -> UserAttribute:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
