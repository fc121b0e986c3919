# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The resource `workflows`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    import builtins
    from .._runtime.pagination import AsyncPage, Page
    from .._runtime.resource import async_raw, async_raw_page, raw
    from ..models.workflow import Workflow

__all__ = ("AsyncWorkflowsResource", "WorkflowsResource")


class WorkflowsResource(SyncResource):
    """Operations on `workflows`."""

    def list(self, /) -> Page[Workflow]:
        """List workflows.

        Returns the workflows of the organization.

        Token scope: workflows:read (Workflows > Read). Plan: Enterprise.

        Raises:
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        from ..api.workflows import list as _list

        return self._client.paginate(_list.OPERATION, (), {})

    def get(self, workflow_id: str, /) -> Workflow:
        """Get a workflow.

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
        from ..api.workflows import get as _get

        return self._client.request(_get.OPERATION, (workflow_id,), {})


class AsyncWorkflowsResource(AsyncResource):
    """Operations on `workflows`, asynchronous."""

    def list(self, /) -> AsyncPage[Workflow]:
        """List workflows.

        Returns the workflows of the organization.

        Token scope: workflows:read (Workflows > Read). Plan: Enterprise.

        Raises:
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        from ..api.workflows import list as _list

        return self._client.paginate(_list.OPERATION, (), {})

    async def get(self, workflow_id: str, /) -> Workflow:
        """Get a workflow.

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
        from ..api.workflows import get as _get

        return await self._client.request(_get.OPERATION, (workflow_id,), {})


if TYPE_CHECKING:

    class RawWorkflowsResource:
        """`workflows` with status and headers of each answer."""

        def __init__(self, resource: WorkflowsResource) -> None:
            self.list = raw(resource.list)
            self.get = raw(resource.get)

    class AsyncRawWorkflowsResource:
        """`workflows` with status and headers of each answer."""

        def __init__(self, resource: AsyncWorkflowsResource) -> None:
            self.list = async_raw_page(resource.list)
            self.get = async_raw(resource.get)
