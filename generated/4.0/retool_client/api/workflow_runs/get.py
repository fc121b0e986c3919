# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /workflow_run/{id}

Get a workflow run.

Returns one run of a workflow with the user tasks in it. The response has no envelope.

Token scope: workflows:read (Workflows > Read). Plan: Enterprise.

Args:
    id: Identifier of the object, as its list returns it.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, bare
from ...models.workflow_run import WorkflowRun

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[WorkflowRun]] = Operation(
    id="workflow_runs.get",
    method="GET",
    path="/workflow_run/{id}",
    path_parameters=("id",),
    query=(),
    responses={200: bare(WorkflowRun.from_dict)},
    errors={},
    scopes=(("workflows:read",),),
    scope_label="Workflows > Read",
    since="3.122",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(id: str, *, client: Retool) -> WorkflowRun:
    """Get a workflow run."""
    return client._request(OPERATION, (id,), {})


def sync_detailed(id: str, *, client: Retool) -> RawResponse[WorkflowRun]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (id,), {})


async def asyncio(id: str, *, client: AsyncRetool) -> WorkflowRun:
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,), {})


async def asyncio_detailed(id: str, *, client: AsyncRetool) -> RawResponse[WorkflowRun]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (id,), {})
