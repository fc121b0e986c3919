# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `resource_configurations.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import RESOURCE_CONFIGURATIONS_UPDATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ... import AsyncRetool, Retool
    from ...models import ReplaceOperation, ReplaceOperations, ResourceConfiguration, ResourceOptions
    from ...dicts import ReplaceOperationDict, ReplaceOperationsDict, ResourceOptionsDict


def sync(
    configuration_id: str, *, client: Retool, body: ReplaceOperations | ReplaceOperationsDict,
) -> ResourceConfiguration:  # fmt: skip
    """Update a resource configuration."""
    return client._request(OPERATION, (configuration_id,), {}, body)


async def asyncio(
    configuration_id: str, *, client: AsyncRetool, body: ReplaceOperations | ReplaceOperationsDict,
) -> ResourceConfiguration:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (configuration_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
