# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `workflows.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import WORKFLOWS_GET as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import Workflow


def sync(workflow_id: str, *, client: Retool) -> Workflow:
    """Get a workflow."""
    return client._request(OPERATION, (workflow_id,), {})


async def asyncio(workflow_id: str, *, client: AsyncRetool) -> Workflow:
    """The same, asynchronous."""
    return await client._request(OPERATION, (workflow_id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
