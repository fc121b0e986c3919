# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `apps.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import APPS_LIST as OPERATION

if TYPE_CHECKING:
    from ... import AsyncPage, Page, AsyncRetool, Retool
    from ...models import App


def sync(*, client: Retool) -> Page[App]:
    """List apps."""
    return client._paginate(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> AsyncPage[App]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
