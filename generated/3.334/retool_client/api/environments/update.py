# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `environments.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import ENVIRONMENTS_UPDATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ... import AsyncRetool, Retool
    from ...models import Environment, ReplaceOperation, ReplaceOperations
    from ...dicts import ReplaceOperationDict, ReplaceOperationsDict


def sync(environment_id: str, *, client: Retool, body: ReplaceOperations | ReplaceOperationsDict) -> Environment:
    """Update an environment."""
    return client._request(OPERATION, (environment_id,), {}, body)


async def asyncio(
    environment_id: str, *, client: AsyncRetool, body: ReplaceOperations | ReplaceOperationsDict,
) -> Environment:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (environment_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
