# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `resources.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import RESOURCES_GET as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import Resource


def sync(resource_id: str, *, client: Retool) -> Resource:
    """Get a resource."""
    return client._request(OPERATION, (resource_id,), {})


async def asyncio(resource_id: str, *, client: AsyncRetool) -> Resource:
    """The same, asynchronous."""
    return await client._request(OPERATION, (resource_id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
