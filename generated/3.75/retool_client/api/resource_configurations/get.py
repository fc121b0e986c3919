# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `resource_configurations.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import RESOURCE_CONFIGURATIONS_GET as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import ResourceConfiguration


def sync(configuration_id: str, *, client: Retool) -> ResourceConfiguration:
    """Get a resource configuration."""
    return client._request(OPERATION, (configuration_id,), {})


async def asyncio(configuration_id: str, *, client: AsyncRetool) -> ResourceConfiguration:
    """The same, asynchronous."""
    return await client._request(OPERATION, (configuration_id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
