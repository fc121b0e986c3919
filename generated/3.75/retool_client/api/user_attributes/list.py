# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `user_attributes.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import USER_ATTRIBUTES_LIST as OPERATION

if TYPE_CHECKING:
    from ... import AsyncPage, Page, AsyncRetool, Retool
    from ...models import UserAttribute


def sync(*, client: Retool) -> Page[UserAttribute]:
    """List user attributes."""
    return client._paginate(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> AsyncPage[UserAttribute]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
