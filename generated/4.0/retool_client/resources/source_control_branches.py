"""The resource `source_control.branches`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Literal, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncResource, CallOptions, SyncResource, Unset, async_raw, raw


class SourceControlBranchesResource(SyncResource):
    """Operations on `source_control.branches`."""

    @overload
    def create(
        self, /, *, branch_name: str, element_id: str | Unset = UNSET,
        element_type: Literal["PAGE", "PLAYGROUND_QUERY", "WORKFLOW", "PROCESS", "AGENT"] | _models.SourceControlBranchElementType | Unset = UNSET,
        shared: bool | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.SourceControlBranch: ...  # fmt: skip
    @overload
    def create(self, body: _models.SourceControlBranchCreate | _dicts.SourceControlBranchCreateDict, /,
               **options: Unpack[CallOptions]) -> _models.SourceControlBranch: ...  # fmt: skip
    def create(
        self, body: _models.SourceControlBranchCreate | _dicts.SourceControlBranchCreateDict | Unset = UNSET, /, *,
        branch_name: str | Unset = UNSET, element_id: str | Unset = UNSET,
        element_type: Literal["PAGE", "PLAYGROUND_QUERY", "WORKFLOW", "PROCESS", "AGENT"] | _models.SourceControlBranchElementType | Unset = UNSET,
        shared: bool | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.SourceControlBranch:  # fmt: skip
        """Create a branch.

        Creates a branch, optionally with one app, query, workflow, process or agent checked out on it. Token scope:
        source_control:write (Source Control > Write). Plan: Enterprise. Available for classic apps only.

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
        return self._client._request(_operations.SOURCE_CONTROL_BRANCHES_CREATE, (), options, {}, body, {
            "branch_name": branch_name, "element_id": element_id, "element_type": element_type, "shared": shared,
        })  # fmt: skip

    @overload
    def reset(self, /, *, branch_name: str, remote_branch_name: str | Unset = UNSET,
              **options: Unpack[CallOptions]) -> _models.SourceControlBranchResetResult: ...  # fmt: skip
    @overload
    def reset(self, body: _models.SourceControlBranchReset | _dicts.SourceControlBranchResetDict, /,
              **options: Unpack[CallOptions]) -> _models.SourceControlBranchResetResult: ...  # fmt: skip
    def reset(self, body: _models.SourceControlBranchReset | _dicts.SourceControlBranchResetDict | Unset = UNSET, /, *,
              branch_name: str | Unset = UNSET, remote_branch_name: str | Unset = UNSET,
              **options: Unpack[CallOptions]) -> _models.SourceControlBranchResetResult:  # fmt: skip
        """Reset a branch.

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
        return self._client._request(_operations.SOURCE_CONTROL_BRANCHES_RESET, (), options, {}, body,
                                     {"branch_name": branch_name, "remote_branch_name": remote_branch_name})  # fmt: skip


class AsyncSourceControlBranchesResource(AsyncResource):
    """Operations on `source_control.branches`, asynchronous."""

    @overload
    async def create(
        self, /, *, branch_name: str, element_id: str | Unset = UNSET,
        element_type: Literal["PAGE", "PLAYGROUND_QUERY", "WORKFLOW", "PROCESS", "AGENT"] | _models.SourceControlBranchElementType | Unset = UNSET,
        shared: bool | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.SourceControlBranch: ...  # fmt: skip
    @overload
    async def create(self, body: _models.SourceControlBranchCreate | _dicts.SourceControlBranchCreateDict, /,
                     **options: Unpack[CallOptions]) -> _models.SourceControlBranch: ...  # fmt: skip
    async def create(
        self, body: _models.SourceControlBranchCreate | _dicts.SourceControlBranchCreateDict | Unset = UNSET, /, *,
        branch_name: str | Unset = UNSET, element_id: str | Unset = UNSET,
        element_type: Literal["PAGE", "PLAYGROUND_QUERY", "WORKFLOW", "PROCESS", "AGENT"] | _models.SourceControlBranchElementType | Unset = UNSET,
        shared: bool | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.SourceControlBranch:  # fmt: skip
        """Create a branch.

        Creates a branch, optionally with one app, query, workflow, process or agent checked out on it. Token scope:
        source_control:write (Source Control > Write). Plan: Enterprise. Available for classic apps only.

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
        return await self._client._request(_operations.SOURCE_CONTROL_BRANCHES_CREATE, (), options, {}, body, {
            "branch_name": branch_name, "element_id": element_id, "element_type": element_type, "shared": shared,
        })  # fmt: skip

    @overload
    async def reset(self, /, *, branch_name: str, remote_branch_name: str | Unset = UNSET,
                    **options: Unpack[CallOptions]) -> _models.SourceControlBranchResetResult: ...  # fmt: skip
    @overload
    async def reset(self, body: _models.SourceControlBranchReset | _dicts.SourceControlBranchResetDict, /,
                    **options: Unpack[CallOptions]) -> _models.SourceControlBranchResetResult: ...  # fmt: skip
    async def reset(self, body: _models.SourceControlBranchReset | _dicts.SourceControlBranchResetDict | Unset = UNSET,
                    /, *, branch_name: str | Unset = UNSET, remote_branch_name: str | Unset = UNSET,
                    **options: Unpack[CallOptions]) -> _models.SourceControlBranchResetResult:  # fmt: skip
        """Reset a branch.

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
        return await self._client._request(_operations.SOURCE_CONTROL_BRANCHES_RESET, (), options, {}, body,
                                           {"branch_name": branch_name, "remote_branch_name": remote_branch_name})  # fmt: skip


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawSourceControlBranchesResource:
        def __init__(self, resource: SourceControlBranchesResource) -> None:
            self.create = raw(resource.create)
            self.reset = raw(resource.reset)

    class AsyncRawSourceControlBranchesResource:
        def __init__(self, resource: AsyncSourceControlBranchesResource) -> None:
            self.create = async_raw(resource.create)
            self.reset = async_raw(resource.reset)
