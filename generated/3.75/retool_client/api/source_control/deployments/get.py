# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `source_control.deployments.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.resource import async_raw, raw
from ....operations import SOURCE_CONTROL_DEPLOYMENTS_GET as OPERATION

if TYPE_CHECKING:
    from .... import AsyncRetool, Retool
    from ....models import SourceControlDeployment


def sync(id: str, *, client: Retool) -> SourceControlDeployment:
    """Get a deployment."""
    return client._request(OPERATION, (id,), {})


async def asyncio(id: str, *, client: AsyncRetool) -> SourceControlDeployment:
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
