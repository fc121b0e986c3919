# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The resource `app_themes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import Mapping
    from typing import Any
    from .._runtime.resource import async_raw, raw
    from ..models.app_theme import AppTheme

__all__ = ("AsyncAppThemesResource", "AppThemesResource")


class AppThemesResource(SyncResource):
    """Operations on `app_themes`."""

    def get(self, id: str, /) -> AppTheme:
        """Get an app theme.

        Returns one app theme.

        Token scope: app_themes:read (App Themes > Read). Plan: Enterprise.

        Args:
            id: Identifier.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        from ..api.app_themes import get as _get

        return self._client.request(_get.OPERATION, (id,), {})

    def delete(self, id: str, /) -> None:
        """Delete an app theme.

        Removes an app theme. Apps that use it fall back to the default one.

        Token scope: app_themes:write (App Themes > Write). Plan: Enterprise.

        Args:
            id: Identifier.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        from ..api.app_themes import delete as _delete

        return self._client.request(_delete.OPERATION, (id,), {})

    def list(self, /) -> builtins.list[AppTheme]:
        """List app themes.

        Returns the app themes of the organization.

        Token scope: app_themes:read (App Themes > Read). Plan: Enterprise. Since Retool 3.139.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.app_themes import list as _list

        return self._client.request(_list.OPERATION, (), {})

    @overload
    def replace(
        self,
        /,
        *,
        id: float,
        legacy_id: float,
        name: str,
        theme: Mapping[str, Any],
        created_at: datetime.datetime,
        updated_at: datetime.datetime,
    ) -> AppTheme: ...
    @overload
    def replace(self, body: AppTheme | Mapping[str, Any], /) -> AppTheme: ...
    def replace(self, body: AppTheme | Mapping[str, Any] | Unset = UNSET, /, **fields: Any) -> AppTheme:
        """Create or replace an app theme.

        Creates or replaces the app theme with a name. The status is 201 if it was created.

        Token scope: app_themes:write (App Themes > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            id: Numeric identifier of the theme.
            legacy_id: Identifier that older parts of Retool use.
            name: Name of the theme, unique in the organization.
            theme: Colors, fonts and styles of the theme.
            created_at: When it was created.
            updated_at: When it was last changed.

        Raises:
            ConflictError: It conflicts with something that exists already.
            RetoolError: If it fails in any other way.
        """
        from ..api.app_themes import replace as _replace

        return self._client.request(_replace.OPERATION, (), {}, body, fields)

    @overload
    def create(
        self,
        /,
        *,
        id: float,
        legacy_id: float,
        name: str,
        theme: Mapping[str, Any],
        created_at: datetime.datetime,
        updated_at: datetime.datetime,
    ) -> AppTheme: ...
    @overload
    def create(self, body: AppTheme | Mapping[str, Any], /) -> AppTheme: ...
    def create(self, body: AppTheme | Mapping[str, Any] | Unset = UNSET, /, **fields: Any) -> AppTheme:
        """Create an app theme.

        Adds an app theme. Its name must not be taken.

        Token scope: app_themes:write (App Themes > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            id: Numeric identifier of the theme.
            legacy_id: Identifier that older parts of Retool use.
            name: Name of the theme, unique in the organization.
            theme: Colors, fonts and styles of the theme.
            created_at: When it was created.
            updated_at: When it was last changed.

        Raises:
            ConflictError: It conflicts with something that exists already.
            RetoolError: If it fails in any other way.
        """
        from ..api.app_themes import create as _create

        return self._client.request(_create.OPERATION, (), {}, body, fields)


class AsyncAppThemesResource(AsyncResource):
    """Operations on `app_themes`, asynchronous."""

    async def get(self, id: str, /) -> AppTheme:
        """Get an app theme.

        Returns one app theme.

        Token scope: app_themes:read (App Themes > Read). Plan: Enterprise.

        Args:
            id: Identifier.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        from ..api.app_themes import get as _get

        return await self._client.request(_get.OPERATION, (id,), {})

    async def delete(self, id: str, /) -> None:
        """Delete an app theme.

        Removes an app theme. Apps that use it fall back to the default one.

        Token scope: app_themes:write (App Themes > Write). Plan: Enterprise.

        Args:
            id: Identifier.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        from ..api.app_themes import delete as _delete

        return await self._client.request(_delete.OPERATION, (id,), {})

    async def list(self, /) -> builtins.list[AppTheme]:
        """List app themes.

        Returns the app themes of the organization.

        Token scope: app_themes:read (App Themes > Read). Plan: Enterprise. Since Retool 3.139.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.app_themes import list as _list

        return await self._client.request(_list.OPERATION, (), {})

    @overload
    async def replace(
        self,
        /,
        *,
        id: float,
        legacy_id: float,
        name: str,
        theme: Mapping[str, Any],
        created_at: datetime.datetime,
        updated_at: datetime.datetime,
    ) -> AppTheme: ...
    @overload
    async def replace(self, body: AppTheme | Mapping[str, Any], /) -> AppTheme: ...
    async def replace(self, body: AppTheme | Mapping[str, Any] | Unset = UNSET, /, **fields: Any) -> AppTheme:
        """Create or replace an app theme.

        Creates or replaces the app theme with a name. The status is 201 if it was created.

        Token scope: app_themes:write (App Themes > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            id: Numeric identifier of the theme.
            legacy_id: Identifier that older parts of Retool use.
            name: Name of the theme, unique in the organization.
            theme: Colors, fonts and styles of the theme.
            created_at: When it was created.
            updated_at: When it was last changed.

        Raises:
            ConflictError: It conflicts with something that exists already.
            RetoolError: If it fails in any other way.
        """
        from ..api.app_themes import replace as _replace

        return await self._client.request(_replace.OPERATION, (), {}, body, fields)

    @overload
    async def create(
        self,
        /,
        *,
        id: float,
        legacy_id: float,
        name: str,
        theme: Mapping[str, Any],
        created_at: datetime.datetime,
        updated_at: datetime.datetime,
    ) -> AppTheme: ...
    @overload
    async def create(self, body: AppTheme | Mapping[str, Any], /) -> AppTheme: ...
    async def create(self, body: AppTheme | Mapping[str, Any] | Unset = UNSET, /, **fields: Any) -> AppTheme:
        """Create an app theme.

        Adds an app theme. Its name must not be taken.

        Token scope: app_themes:write (App Themes > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            id: Numeric identifier of the theme.
            legacy_id: Identifier that older parts of Retool use.
            name: Name of the theme, unique in the organization.
            theme: Colors, fonts and styles of the theme.
            created_at: When it was created.
            updated_at: When it was last changed.

        Raises:
            ConflictError: It conflicts with something that exists already.
            RetoolError: If it fails in any other way.
        """
        from ..api.app_themes import create as _create

        return await self._client.request(_create.OPERATION, (), {}, body, fields)


if TYPE_CHECKING:

    class RawAppThemesResource:
        """`app_themes` with status and headers of each answer."""

        def __init__(self, resource: AppThemesResource) -> None:
            self.get = raw(resource.get)
            self.delete = raw(resource.delete)
            self.list = raw(resource.list)
            self.replace = raw(resource.replace)
            self.create = raw(resource.create)

    class AsyncRawAppThemesResource:
        """`app_themes` with status and headers of each answer."""

        def __init__(self, resource: AsyncAppThemesResource) -> None:
            self.get = async_raw(resource.get)
            self.delete = async_raw(resource.delete)
            self.list = async_raw(resource.list)
            self.replace = async_raw(resource.replace)
            self.create = async_raw(resource.create)
