"""The resource `apps`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Unpack
from .. import operations as _operations
from .._lazy import models as _models
from .._runtime.resource import AsyncPage, AsyncResource, CallOptions, Page, SyncResource, async_raw, async_raw_page
from .._runtime.resource import raw


class AppsResource(SyncResource):
    """Operations on `apps`."""

    def get(self, app_id: str, /, **options: Unpack[CallOptions]) -> _models.App:
        """Get an app.

        Returns what is known of one app; its content is not part of it. Token scope: apps:read (Apps > Read). Plan:
        Enterprise.

        Args:
            app_id: UUID of the app.
        """
        return self._client._request(_operations.APPS_GET, (app_id,), options)

    def delete(self, app_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete an app.

        Removes an app. Token scope: apps:write (Apps > Write). Plan: Enterprise.

        Args:
            app_id: UUID of the app.
        """
        return self._client._request(_operations.APPS_DELETE, (app_id,), options)

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.App]:
        """List apps.

        Returns the apps of the organization, modules and mobile apps included. Token scope: apps:read (Apps > Read).
        Plan: Enterprise.
        """
        return self._client._paginate(_operations.APPS_LIST, (), options)


class AsyncAppsResource(AsyncResource):
    """Operations on `apps`, asynchronous."""

    async def get(self, app_id: str, /, **options: Unpack[CallOptions]) -> _models.App:
        """Get an app.

        Returns what is known of one app; its content is not part of it. Token scope: apps:read (Apps > Read). Plan:
        Enterprise.

        Args:
            app_id: UUID of the app.
        """
        return await self._client._request(_operations.APPS_GET, (app_id,), options)

    async def delete(self, app_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete an app.

        Removes an app. Token scope: apps:write (Apps > Write). Plan: Enterprise.

        Args:
            app_id: UUID of the app.
        """
        return await self._client._request(_operations.APPS_DELETE, (app_id,), options)

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.App]:
        """List apps.

        Returns the apps of the organization, modules and mobile apps included. Token scope: apps:read (Apps > Read).
        Plan: Enterprise.
        """
        return self._client._paginate(_operations.APPS_LIST, (), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawAppsResource:
        def __init__(self, resource: AppsResource) -> None:
            self.get = raw(resource.get)
            self.delete = raw(resource.delete)
            self.list = raw(resource.list)

    class AsyncRawAppsResource:
        def __init__(self, resource: AsyncAppsResource) -> None:
            self.get = async_raw(resource.get)
            self.delete = async_raw(resource.delete)
            self.list = async_raw_page(resource.list)
