# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The resource `apps`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    import builtins
    from .._runtime.pagination import AsyncPage, Page
    from .._runtime.resource import async_raw, async_raw_page, raw
    from ..models.app import App

__all__ = ("AsyncAppsResource", "AppsResource")


class AppsResource(SyncResource):
    """Operations on `apps`."""

    def get(self, app_id: str, /) -> App:
        """Get an app.

        Returns what is known of one app; its content is not part of it.

        Token scope: apps:read (Apps > Read). Plan: Enterprise. Since Retool 3.28.0.

        Args:
            app_id: UUID of the app.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.apps import get as _get

        return self._client.request(_get.OPERATION, (app_id,), {})

    def delete(self, app_id: str, /) -> None:
        """Delete an app.

        Removes an app.

        Token scope: apps:write (Apps > Write). Plan: Enterprise.

        Args:
            app_id: UUID of the app.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.apps import delete as _delete

        return self._client.request(_delete.OPERATION, (app_id,), {})

    def list(self, /) -> Page[App]:
        """List apps.

        Returns the apps of the organization, modules and mobile apps included.

        Token scope: apps:read (Apps > Read). Plan: Enterprise.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.apps import list as _list

        return self._client.paginate(_list.OPERATION, (), {})


class AsyncAppsResource(AsyncResource):
    """Operations on `apps`, asynchronous."""

    async def get(self, app_id: str, /) -> App:
        """Get an app.

        Returns what is known of one app; its content is not part of it.

        Token scope: apps:read (Apps > Read). Plan: Enterprise. Since Retool 3.28.0.

        Args:
            app_id: UUID of the app.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.apps import get as _get

        return await self._client.request(_get.OPERATION, (app_id,), {})

    async def delete(self, app_id: str, /) -> None:
        """Delete an app.

        Removes an app.

        Token scope: apps:write (Apps > Write). Plan: Enterprise.

        Args:
            app_id: UUID of the app.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.apps import delete as _delete

        return await self._client.request(_delete.OPERATION, (app_id,), {})

    def list(self, /) -> AsyncPage[App]:
        """List apps.

        Returns the apps of the organization, modules and mobile apps included.

        Token scope: apps:read (Apps > Read). Plan: Enterprise.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.apps import list as _list

        return self._client.paginate(_list.OPERATION, (), {})


if TYPE_CHECKING:

    class RawAppsResource:
        """`apps` with status and headers of each answer."""

        def __init__(self, resource: AppsResource) -> None:
            self.get = raw(resource.get)
            self.delete = raw(resource.delete)
            self.list = raw(resource.list)

    class AsyncRawAppsResource:
        """`apps` with status and headers of each answer."""

        def __init__(self, resource: AsyncAppsResource) -> None:
            self.get = async_raw(resource.get)
            self.delete = async_raw(resource.delete)
            self.list = async_raw_page(resource.list)
