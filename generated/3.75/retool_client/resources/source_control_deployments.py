"""The resource `source_control.deployments`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Unpack
from .. import operations as _operations
from .._lazy import models as _models
from .._runtime.resource import AsyncResource, CallOptions, SyncResource, async_raw, raw


class SourceControlDeploymentsResource(SyncResource):
    """Operations on `source_control.deployments`."""

    def get(self, id: str, /, **options: Unpack[CallOptions]) -> _models.SourceControlDeployment:
        """Get a deployment.

        Returns one deployment with the state. Plan: Enterprise.

        Args:
            id: Identifier of the object, as its list returns it.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.SOURCE_CONTROL_DEPLOYMENTS_GET, (id,), options)


class AsyncSourceControlDeploymentsResource(AsyncResource):
    """Operations on `source_control.deployments`, asynchronous."""

    async def get(self, id: str, /, **options: Unpack[CallOptions]) -> _models.SourceControlDeployment:
        """Get a deployment.

        Returns one deployment with the state. Plan: Enterprise.

        Args:
            id: Identifier of the object, as its list returns it.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.SOURCE_CONTROL_DEPLOYMENTS_GET, (id,), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawSourceControlDeploymentsResource:
        def __init__(self, resource: SourceControlDeploymentsResource) -> None:
            self.get = raw(resource.get)

    class AsyncRawSourceControlDeploymentsResource:
        def __init__(self, resource: AsyncSourceControlDeploymentsResource) -> None:
            self.get = async_raw(resource.get)
