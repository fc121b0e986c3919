"""The operation `workflow_runs.get`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import WORKFLOW_RUNS_GET as OPERATION


def sync(id: str, *, client: _client.Retool) -> _models.WorkflowRun:
    """Get a workflow run."""
    return client._request(OPERATION, (id,))


async def asyncio(id: str, *, client: _async_client.AsyncRetool) -> _models.WorkflowRun:
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
