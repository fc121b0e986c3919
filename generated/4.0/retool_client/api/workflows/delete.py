# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""DELETE /workflows/{workflowId}

Delete a workflow.

Deletes a workflow.

Token scope: workflows:write (Workflows > Write).

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

from ..._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[None]] = Operation(
    id="workflows.delete",
    method="DELETE",
    path="/workflows/{workflowId}",
    path_parameters=("workflowId",),
    query=(),
    responses={204: empty()},
    errors={400: None, 403: None, 404: None},
    scopes=(("workflows:write",),),
    scope_label="Workflows > Write",
    since=None,
    plan=None,
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(workflow_id: str, *, client: Retool) -> None:
    """Delete a workflow."""
    return client._request(OPERATION, (workflow_id,), {})


def sync_detailed(workflow_id: str, *, client: Retool) -> RawResponse[None]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (workflow_id,), {})


async def asyncio(workflow_id: str, *, client: AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (workflow_id,), {})


async def asyncio_detailed(workflow_id: str, *, client: AsyncRetool) -> RawResponse[None]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (workflow_id,), {})
