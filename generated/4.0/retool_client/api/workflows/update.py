"""The operation `workflows.update`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ..._runtime.resource import UNSET, Unset, async_raw, raw
from ...operations import WORKFLOWS_UPDATE as OPERATION


def sync(workflow_id: str, *, client: _client.Retool,
         body: _models.WorkflowUpdate | _dicts.WorkflowUpdateDict | Unset = UNSET) -> _models.Workflow:  # fmt: skip
    """Update a workflow."""
    return client._request(OPERATION, (workflow_id,), body=body)


async def asyncio(workflow_id: str, *, client: _async_client.AsyncRetool,
                  body: _models.WorkflowUpdate | _dicts.WorkflowUpdateDict | Unset = UNSET) -> _models.Workflow:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (workflow_id,), body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
