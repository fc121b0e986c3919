# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `resources.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import RESOURCES_CREATE as OPERATION

if TYPE_CHECKING:
    from typing import Literal
    from ... import AsyncRetool, Retool
    from ...models import Resource, ResourceCreate, ResourceCreateType, ResourceOptions
    from ...dicts import ResourceCreateDict, ResourceOptionsDict


def sync(*, client: Retool, body: ResourceCreate | ResourceCreateDict) -> Resource:
    """Create a resource."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: ResourceCreate | ResourceCreateDict) -> Resource:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
