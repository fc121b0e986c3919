# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `resources.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import RESOURCES_UPDATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from ... import AsyncRetool, Retool
    from ...models import ReplaceOperation, ReplaceOperations, Resource, ResourceType
    from ...dicts import ReplaceOperationDict, ReplaceOperationsDict


def sync(resource_id: str, *, client: Retool, body: ReplaceOperations | ReplaceOperationsDict) -> Resource:
    """Update a resource."""
    return client._request(OPERATION, (resource_id,), {}, body)


async def asyncio(
    resource_id: str, *, client: AsyncRetool, body: ReplaceOperations | ReplaceOperationsDict,
) -> Resource:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (resource_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
