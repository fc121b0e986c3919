# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PATCH /workflows/{workflowId}

Update a workflow.

Updates the settings of a workflow.

Token scope: workflows:write (Workflows > Write). Plan: Enterprise.

Args:
    workflow_id: UUID of the workflow.
    body: All that follows in one object, instead of the keyword arguments.
    code_executor_memory_limit_mbs: Memory limit of the code executor in megabytes; null for the default of
        the instance.

Raises:
    BadRequestError: The request is not valid.
    PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ..._runtime.unset import UNSET, Unset
from ...models.workflow import Workflow
from ...models.workflow_update import WorkflowUpdate

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...dicts import WorkflowUpdateDict

OPERATION: Final[Operation[Workflow]] = Operation(
    id="workflows.update",
    method="PATCH",
    path="/workflows/{workflowId}",
    path_parameters=("workflowId",),
    query=(),
    body=Body("application/json", model=lambda: WorkflowUpdate, required=False),
    responses={200: data(Workflow.from_dict)},
    errors={400: None, 403: None, 404: None},
    scopes=(("workflows:write",),),
    scope_label="Workflows > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(workflow_id: str, *, client: Retool, body: WorkflowUpdate | WorkflowUpdateDict | Unset = UNSET) -> Workflow:
    """Update a workflow."""
    return client._request(OPERATION, (workflow_id,), {}, body)


def sync_detailed(
    workflow_id: str, *, client: Retool, body: WorkflowUpdate | WorkflowUpdateDict | Unset = UNSET
) -> RawResponse[Workflow]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (workflow_id,), {}, body)


async def asyncio(
    workflow_id: str, *, client: AsyncRetool, body: WorkflowUpdate | WorkflowUpdateDict | Unset = UNSET
) -> Workflow:
    """The same, asynchronous."""
    return await client._request(OPERATION, (workflow_id,), {}, body)


async def asyncio_detailed(
    workflow_id: str, *, client: AsyncRetool, body: WorkflowUpdate | WorkflowUpdateDict | Unset = UNSET
) -> RawResponse[Workflow]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (workflow_id,), {}, body)
