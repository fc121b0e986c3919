# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `environments.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import ENVIRONMENTS_GET as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import Environment


def sync(environment_id: str, *, client: Retool) -> Environment:
    """Get an environment."""
    return client._request(OPERATION, (environment_id,), {})


async def asyncio(environment_id: str, *, client: AsyncRetool) -> Environment:
    """The same, asynchronous."""
    return await client._request(OPERATION, (environment_id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
