# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `source_control.deploy`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import SOURCE_CONTROL_DEPLOY as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import SourceControlDeployment


def sync(*, client: Retool) -> SourceControlDeployment:
    """Deploy the latest commit."""
    return client._request(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> SourceControlDeployment:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
