"""The resource `workflow_runs`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Unpack
from .. import operations as _operations
from .._lazy import models as _models
from .._runtime.resource import AsyncResource, CallOptions, SyncResource, async_raw, raw


class WorkflowRunsResource(SyncResource):
    """Operations on `workflow_runs`."""

    def get(self, id: str, /, **options: Unpack[CallOptions]) -> _models.WorkflowRun:
        """Get a workflow run.

        Returns one run of a workflow with the user tasks in it. The response has no envelope. Token scope:
        workflows:read (Workflows > Read). Plan: Enterprise.

        Args:
            id: Identifier of the object, as its list returns it.
        """
        return self._client._request(_operations.WORKFLOW_RUNS_GET, (id,), options)


class AsyncWorkflowRunsResource(AsyncResource):
    """Operations on `workflow_runs`, asynchronous."""

    async def get(self, id: str, /, **options: Unpack[CallOptions]) -> _models.WorkflowRun:
        """Get a workflow run.

        Returns one run of a workflow with the user tasks in it. The response has no envelope. Token scope:
        workflows:read (Workflows > Read). Plan: Enterprise.

        Args:
            id: Identifier of the object, as its list returns it.
        """
        return await self._client._request(_operations.WORKFLOW_RUNS_GET, (id,), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawWorkflowRunsResource:
        def __init__(self, resource: WorkflowRunsResource) -> None:
            self.get = raw(resource.get)

    class AsyncRawWorkflowRunsResource:
        def __init__(self, resource: AsyncWorkflowRunsResource) -> None:
            self.get = async_raw(resource.get)
