# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The operation `workflows.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import WORKFLOWS_UPDATE as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import Workflow, WorkflowUpdate
    from ...dicts import WorkflowUpdateDict


def sync(workflow_id: str, *, client: Retool, body: WorkflowUpdate | WorkflowUpdateDict | Unset = UNSET) -> Workflow:
    """Update a workflow."""
    return client._request(OPERATION, (workflow_id,), {}, body)


async def asyncio(
    workflow_id: str, *, client: AsyncRetool, body: WorkflowUpdate | WorkflowUpdateDict | Unset = UNSET,
) -> Workflow:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (workflow_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
