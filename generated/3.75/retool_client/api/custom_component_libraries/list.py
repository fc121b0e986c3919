# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `custom_component_libraries.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import CUSTOM_COMPONENT_LIBRARIES_LIST as OPERATION

if TYPE_CHECKING:
    from ... import AsyncPage, Page, AsyncRetool, Retool
    from ...models import CustomComponentLibrary


def sync(*, client: Retool, next_token: str | Unset = UNSET) -> Page[CustomComponentLibrary]:
    """List custom component libraries."""
    return client._paginate(OPERATION, (), {"next_token": next_token})


async def asyncio(*, client: AsyncRetool, next_token: str | Unset = UNSET) -> AsyncPage[CustomComponentLibrary]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {"next_token": next_token})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
