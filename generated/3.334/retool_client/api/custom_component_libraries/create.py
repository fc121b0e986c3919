# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `custom_component_libraries.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import CUSTOM_COMPONENT_LIBRARIES_CREATE as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import CustomComponentLibrary, CustomComponentLibraryCreate
    from ...dicts import CustomComponentLibraryCreateDict


def sync(
    *, client: Retool, body: CustomComponentLibraryCreate | CustomComponentLibraryCreateDict,
) -> CustomComponentLibrary:  # fmt: skip
    """Create a custom component library."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: CustomComponentLibraryCreate | CustomComponentLibraryCreateDict,
) -> CustomComponentLibrary:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
