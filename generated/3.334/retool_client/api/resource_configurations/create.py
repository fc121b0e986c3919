# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `resource_configurations.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import RESOURCE_CONFIGURATIONS_CREATE as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import ResourceConfiguration, ResourceConfigurationCreate, ResourceOptions
    from ...dicts import ResourceConfigurationCreateDict, ResourceOptionsDict


def sync(
    *, client: Retool, body: ResourceConfigurationCreate | ResourceConfigurationCreateDict,
) -> ResourceConfiguration:  # fmt: skip
    """Create a resource configuration."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: ResourceConfigurationCreate | ResourceConfigurationCreateDict,
) -> ResourceConfiguration:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
