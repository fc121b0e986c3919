"""The operation `workflows.get`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import WORKFLOWS_GET as OPERATION


def sync(workflow_id: str, *, client: _client.Retool) -> _models.Workflow:
    """Get a workflow."""
    return client._request(OPERATION, (workflow_id,))


async def asyncio(workflow_id: str, *, client: _async_client.AsyncRetool) -> _models.Workflow:
    """The same, asynchronous."""
    return await client._request(OPERATION, (workflow_id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
