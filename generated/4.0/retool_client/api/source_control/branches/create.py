# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /source_control/branches

Create a branch.

Creates a branch, optionally with one app, query, workflow, process or agent checked out on it.

Token scope: source_control:write (Source Control > Write). Plan: Enterprise. Available for classic apps only.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    branch_name: Branch of the repository.
    element_id: Identifier of the app, query, workflow, process or agent.
    element_type: Kind of element. One of `PAGE`, `PLAYGROUND_QUERY`, `WORKFLOW`, `PROCESS`, `AGENT`.
    shared: Whether others can see the branch.

Raises:
    BadRequestError: The request is not valid.
    PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Body, Operation, data
from ....models.source_control_branch import SourceControlBranch
from ....models.source_control_branch_create import SourceControlBranchCreate

if TYPE_CHECKING:
    from typing import Literal
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool
    from ....models.source_control_branch_element_type import SourceControlBranchElementType
    from ....dicts import SourceControlBranchCreateDict

OPERATION: Final[Operation[SourceControlBranch]] = Operation(
    id="source_control.branches.create",
    method="POST",
    path="/source_control/branches",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: SourceControlBranchCreate, required=True),
    responses={200: data(SourceControlBranch.from_dict)},
    errors={400: None, 403: None, 404: None},
    scopes=(("source_control:write",),),
    scope_label="Source Control > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: SourceControlBranchCreate | SourceControlBranchCreateDict) -> SourceControlBranch:
    """Create a branch."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(
    *, client: Retool, body: SourceControlBranchCreate | SourceControlBranchCreateDict
) -> RawResponse[SourceControlBranch]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: SourceControlBranchCreate | SourceControlBranchCreateDict
) -> SourceControlBranch:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: SourceControlBranchCreate | SourceControlBranchCreateDict
) -> RawResponse[SourceControlBranch]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
