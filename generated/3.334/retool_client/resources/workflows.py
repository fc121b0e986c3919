"""The resource `workflows`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Unpack
from .. import operations as _operations
from .._lazy import models as _models
from .._runtime.resource import AsyncPage, AsyncResource, CallOptions, Page, SyncResource, async_raw, async_raw_page
from .._runtime.resource import raw


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


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawWorkflowsResource:
        def __init__(self, resource: WorkflowsResource) -> None:
            self.list = raw(resource.list)
            self.get = raw(resource.get)

    class AsyncRawWorkflowsResource:
        def __init__(self, resource: AsyncWorkflowsResource) -> None:
            self.list = async_raw_page(resource.list)
            self.get = async_raw(resource.get)
