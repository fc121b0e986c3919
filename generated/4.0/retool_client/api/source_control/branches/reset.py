# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /source_control/branches/reset

Reset a branch.

Resets a branch to the state of a branch of the remote repository, and returns the apps that this updated.

Token scope: source_control:write (Source Control > Write). Plan: Enterprise. Available for classic apps only.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    branch_name: Branch of the repository.
    remote_branch_name: Name of the branch in the remote repository.

Raises:
    BadRequestError: The request is not valid.
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Body, Operation, data
from ....models.source_control_branch_reset import SourceControlBranchReset
from ....models.source_control_branch_reset_result import SourceControlBranchResetResult

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool
    from ....dicts import SourceControlBranchResetDict

OPERATION: Final[Operation[SourceControlBranchResetResult]] = Operation(
    id="source_control.branches.reset",
    method="POST",
    path="/source_control/branches/reset",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: SourceControlBranchReset, required=True),
    responses={200: data(SourceControlBranchResetResult.from_dict)},
    errors={400: None, 404: None},
    scopes=(("source_control:write",),),
    scope_label="Source Control > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    *, client: Retool, body: SourceControlBranchReset | SourceControlBranchResetDict
) -> SourceControlBranchResetResult:
    """Reset a branch."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(
    *, client: Retool, body: SourceControlBranchReset | SourceControlBranchResetDict
) -> RawResponse[SourceControlBranchResetResult]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: SourceControlBranchReset | SourceControlBranchResetDict
) -> SourceControlBranchResetResult:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: SourceControlBranchReset | SourceControlBranchResetDict
) -> RawResponse[SourceControlBranchResetResult]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
