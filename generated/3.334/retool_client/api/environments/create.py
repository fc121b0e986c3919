# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `environments.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import ENVIRONMENTS_CREATE as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import Environment, EnvironmentCreate
    from ...dicts import EnvironmentCreateDict


def sync(*, client: Retool, body: EnvironmentCreate | EnvironmentCreateDict) -> Environment:
    """Create an environment."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: EnvironmentCreate | EnvironmentCreateDict) -> Environment:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
