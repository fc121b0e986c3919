# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `workflow_runs.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import WORKFLOW_RUNS_GET as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import WorkflowRun


def sync(id: str, *, client: Retool) -> WorkflowRun:
    """Get a workflow run."""
    return client._request(OPERATION, (id,), {})


async def asyncio(id: str, *, client: AsyncRetool) -> WorkflowRun:
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
