# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /workflows/{workflowId}

Get a workflow.

Returns one workflow.

Token scope: workflows:read (Workflows > Read). Plan: Enterprise.

Args:
    workflow_id: UUID of the workflow.

Raises:
    BadRequestError: The request is not valid.
    PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ...models.workflow import Workflow

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[Workflow]] = Operation(
    id="workflows.get",
    method="GET",
    path="/workflows/{workflowId}",
    path_parameters=("workflowId",),
    query=(),
    responses={200: data(Workflow.from_dict)},
    errors={400: None, 403: None, 404: None},
    scopes=(("workflows:read",),),
    scope_label="Workflows > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(workflow_id: str, *, client: Retool) -> Workflow:
    """Get a workflow."""
    return client._request(OPERATION, (workflow_id,), {})


def sync_detailed(workflow_id: str, *, client: Retool) -> RawResponse[Workflow]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (workflow_id,), {})


async def asyncio(workflow_id: str, *, client: AsyncRetool) -> Workflow:
    """The same, asynchronous."""
    return await client._request(OPERATION, (workflow_id,), {})


async def asyncio_detailed(workflow_id: str, *, client: AsyncRetool) -> RawResponse[Workflow]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (workflow_id,), {})
