# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The resource `workflow_runs`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from .. import operations as _operations
from .._runtime.client import CallOptions
from .._runtime.resource import AsyncResource, SyncResource, lazy

if TYPE_CHECKING:
    from .. import models as _models
    from .._runtime.resource import async_raw, raw
else:
    (_models,) = lazy(__name__, "..models")


class WorkflowRunsResource(SyncResource):
    """Operations on `workflow_runs`."""

    def get(self, id: str, /, **options: Unpack[CallOptions]) -> _models.WorkflowRun:
        """Get a workflow run.

        Returns one run of a workflow with the user tasks in it. The response has no envelope. This operation is in
        beta.

        Token scope: workflows:read (Workflows > Read). Plan: Enterprise. In beta.

        Args:
            id: Identifier of the object, as its list returns it.
        """
        return self._client._request(_operations.WORKFLOW_RUNS_GET, (id,), {}, options=options)


class AsyncWorkflowRunsResource(AsyncResource):
    """Operations on `workflow_runs`, asynchronous."""

    async def get(self, id: str, /, **options: Unpack[CallOptions]) -> _models.WorkflowRun:
        """Get a workflow run.

        Returns one run of a workflow with the user tasks in it. The response has no envelope. This operation is in
        beta.

        Token scope: workflows:read (Workflows > Read). Plan: Enterprise. In beta.

        Args:
            id: Identifier of the object, as its list returns it.
        """
        return await self._client._request(_operations.WORKFLOW_RUNS_GET, (id,), {}, options=options)


if TYPE_CHECKING:

    class RawWorkflowRunsResource:
        """`workflow_runs` with status and headers of each answer."""

        def __init__(self, resource: WorkflowRunsResource) -> None:
            self.get = raw(resource.get)

    class AsyncRawWorkflowRunsResource:
        """`workflow_runs` with status and headers of each answer."""

        def __init__(self, resource: AsyncWorkflowRunsResource) -> None:
            self.get = async_raw(resource.get)
