# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `custom_component_libraries.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import CUSTOM_COMPONENT_LIBRARIES_GET as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import CustomComponentLibrary


def sync(library_id: str, *, client: Retool) -> CustomComponentLibrary:
    """Get a custom component library."""
    return client._request(OPERATION, (library_id,), {})


async def asyncio(library_id: str, *, client: AsyncRetool) -> CustomComponentLibrary:
    """The same, asynchronous."""
    return await client._request(OPERATION, (library_id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
