"""The resource `workflows`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class WorkflowsResource(SyncResource):
    """Operations on `workflows`."""

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.Workflow]:
        """List workflows.

        Returns the workflows of the organization. Token scope: workflows:read (Workflows > Read). Plan: Enterprise.

        Raises:
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        return self._client._paginate(_operations.WORKFLOWS_LIST, (), options)

    def get(self, workflow_id: str, /, **options: Unpack[CallOptions]) -> _models.Workflow:
        """Get a workflow.

        Returns one workflow. Token scope: workflows:read (Workflows > Read). Plan: Enterprise.

        Args:
            workflow_id: UUID of the workflow.

        Raises:
            BadRequestError: The request is not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.WORKFLOWS_GET, (workflow_id,), options)

    @overload
    def update(self, workflow_id: str, /, *, code_executor_memory_limit_mbs: int | None | Unset = UNSET,
               **options: Unpack[CallOptions]) -> _models.Workflow: ...  # fmt: skip
    @overload
    def update(self, workflow_id: str, body: _models.WorkflowUpdate | _dicts.WorkflowUpdateDict | Unset = UNSET, /,
               **options: Unpack[CallOptions]) -> _models.Workflow: ...  # fmt: skip
    def update(self, workflow_id: str, body: _models.WorkflowUpdate | _dicts.WorkflowUpdateDict | Unset = UNSET, /, *,
               code_executor_memory_limit_mbs: int | None | Unset = UNSET,
               **options: Unpack[CallOptions]) -> _models.Workflow:  # fmt: skip
        """Update a workflow.

        Updates the settings of a workflow. Token scope: workflows:write (Workflows > Write). Plan: Enterprise.

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
        return self._client._request(_operations.WORKFLOWS_UPDATE, (workflow_id,), options, {}, body,
                                     {"code_executor_memory_limit_mbs": code_executor_memory_limit_mbs})  # fmt: skip

    def delete(self, workflow_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete a workflow.

        Deletes a workflow. Token scope: workflows:write (Workflows > Write).

        Args:
            workflow_id: UUID of the workflow.

        Raises:
            BadRequestError: The request is not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.WORKFLOWS_DELETE, (workflow_id,), options)


class AsyncWorkflowsResource(AsyncResource):
    """Operations on `workflows`, asynchronous."""

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.Workflow]:
        """List workflows.

        Returns the workflows of the organization. Token scope: workflows:read (Workflows > Read). Plan: Enterprise.

        Raises:
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        return self._client._paginate(_operations.WORKFLOWS_LIST, (), options)

    async def get(self, workflow_id: str, /, **options: Unpack[CallOptions]) -> _models.Workflow:
        """Get a workflow.

        Returns one workflow. Token scope: workflows:read (Workflows > Read). Plan: Enterprise.

        Args:
            workflow_id: UUID of the workflow.

        Raises:
            BadRequestError: The request is not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.WORKFLOWS_GET, (workflow_id,), options)

    @overload
    async def update(self, workflow_id: str, /, *, code_executor_memory_limit_mbs: int | None | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.Workflow: ...  # fmt: skip
    @overload
    async def update(self, workflow_id: str, body: _models.WorkflowUpdate | _dicts.WorkflowUpdateDict | Unset = UNSET,
                     /, **options: Unpack[CallOptions]) -> _models.Workflow: ...  # fmt: skip
    async def update(self, workflow_id: str, body: _models.WorkflowUpdate | _dicts.WorkflowUpdateDict | Unset = UNSET,
                     /, *, code_executor_memory_limit_mbs: int | None | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.Workflow:  # fmt: skip
        """Update a workflow.

        Updates the settings of a workflow. Token scope: workflows:write (Workflows > Write). Plan: Enterprise.

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
        return await self._client._request(_operations.WORKFLOWS_UPDATE, (workflow_id,), options, {}, body,
                                           {"code_executor_memory_limit_mbs": code_executor_memory_limit_mbs})  # fmt: skip

    async def delete(self, workflow_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete a workflow.

        Deletes a workflow. Token scope: workflows:write (Workflows > Write).

        Args:
            workflow_id: UUID of the workflow.

        Raises:
            BadRequestError: The request is not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.WORKFLOWS_DELETE, (workflow_id,), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawWorkflowsResource:
        def __init__(self, resource: WorkflowsResource) -> None:
            self.list = raw(resource.list)
            self.get = raw(resource.get)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class AsyncRawWorkflowsResource:
        def __init__(self, resource: AsyncWorkflowsResource) -> None:
            self.list = async_raw_page(resource.list)
            self.get = async_raw(resource.get)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
