"""The resource `environments`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Unpack
from .. import operations as _operations
from .._lazy import models as _models
from .._runtime.resource import AsyncPage, AsyncResource, CallOptions, Page, SyncResource, async_raw, async_raw_page
from .._runtime.resource import raw


class EnvironmentsResource(SyncResource):
    """Operations on `environments`."""

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.Environment]:
        """List environments.

        Returns the environments of the organization, such as production and staging. Token scope: environments:read
        (Environments > Read). Plan: Enterprise.
        """
        return self._client._paginate(_operations.ENVIRONMENTS_LIST, (), options)

    def get(self, environment_id: str, /, **options: Unpack[CallOptions]) -> _models.Environment:
        """Get an environment.

        Returns one environment. Token scope: environments:read (Environments > Read). Plan: Enterprise.

        Args:
            environment_id: UUID of the environment.
        """
        return self._client._request(_operations.ENVIRONMENTS_GET, (environment_id,), options)


class AsyncEnvironmentsResource(AsyncResource):
    """Operations on `environments`, asynchronous."""

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.Environment]:
        """List environments.

        Returns the environments of the organization, such as production and staging. Token scope: environments:read
        (Environments > Read). Plan: Enterprise.
        """
        return self._client._paginate(_operations.ENVIRONMENTS_LIST, (), options)

    async def get(self, environment_id: str, /, **options: Unpack[CallOptions]) -> _models.Environment:
        """Get an environment.

        Returns one environment. Token scope: environments:read (Environments > Read). Plan: Enterprise.

        Args:
            environment_id: UUID of the environment.
        """
        return await self._client._request(_operations.ENVIRONMENTS_GET, (environment_id,), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawEnvironmentsResource:
        def __init__(self, resource: EnvironmentsResource) -> None:
            self.list = raw(resource.list)
            self.get = raw(resource.get)

    class AsyncRawEnvironmentsResource:
        def __init__(self, resource: AsyncEnvironmentsResource) -> None:
            self.list = async_raw_page(resource.list)
            self.get = async_raw(resource.get)
