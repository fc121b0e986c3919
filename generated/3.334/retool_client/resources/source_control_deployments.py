"""The resource `source_control.deployments`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Unpack
from .. import operations as _operations
from .._lazy import models as _models
from .._runtime.resource import AsyncPage, AsyncResource, CallOptions, Page, SyncResource, async_raw, async_raw_page
from .._runtime.resource import raw


class SourceControlDeploymentsResource(SyncResource):
    """Operations on `source_control.deployments`."""

    def get(self, id: str, /, **options: Unpack[CallOptions]) -> _models.SourceControlDeployment:
        """Get a deployment.

        Returns one deployment with the state. Token scope: source_control:deploy (Source Control > Deploy). Plan:
        Enterprise.

        Args:
            id: Identifier of the object, as its list returns it.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.SOURCE_CONTROL_DEPLOYMENTS_GET, (id,), options)

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.SourceControlDeployment]:
        """List deployments.

        Returns the deployments of the organization, newest first. Token scope: source_control:deploy (Source Control
        > Deploy). Plan: Enterprise.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._paginate(_operations.SOURCE_CONTROL_DEPLOYMENTS_LIST, (), options)


class AsyncSourceControlDeploymentsResource(AsyncResource):
    """Operations on `source_control.deployments`, asynchronous."""

    async def get(self, id: str, /, **options: Unpack[CallOptions]) -> _models.SourceControlDeployment:
        """Get a deployment.

        Returns one deployment with the state. Token scope: source_control:deploy (Source Control > Deploy). Plan:
        Enterprise.

        Args:
            id: Identifier of the object, as its list returns it.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.SOURCE_CONTROL_DEPLOYMENTS_GET, (id,), options)

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.SourceControlDeployment]:
        """List deployments.

        Returns the deployments of the organization, newest first. Token scope: source_control:deploy (Source Control
        > Deploy). Plan: Enterprise.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._paginate(_operations.SOURCE_CONTROL_DEPLOYMENTS_LIST, (), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawSourceControlDeploymentsResource:
        def __init__(self, resource: SourceControlDeploymentsResource) -> None:
            self.get = raw(resource.get)
            self.list = raw(resource.list)

    class AsyncRawSourceControlDeploymentsResource:
        def __init__(self, resource: AsyncSourceControlDeploymentsResource) -> None:
            self.get = async_raw(resource.get)
            self.list = async_raw_page(resource.list)
