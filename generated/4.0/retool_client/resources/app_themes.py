"""The resource `app_themes`."""

from __future__ import annotations
import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class AppThemesResource(SyncResource):
    """Operations on `app_themes`."""

    def get(self, id: int | str, /, **options: Unpack[CallOptions]) -> _models.AppTheme:
        """Get an app theme.

        Returns one app theme. Token scope: app_themes:read (App Themes > Read). Plan: Enterprise. Available for
        classic apps only.

        Args:
            id: Identifier of the object, as its list returns it.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.APP_THEMES_GET, (id,), options)

    def delete(self, id: int | str, /, **options: Unpack[CallOptions]) -> None:
        """Delete an app theme.

        Removes an app theme. Apps that use it fall back to the default one. Token scope: app_themes:write (App Themes
        > Write). Plan: Enterprise. Available for classic apps only.

        Args:
            id: Identifier of the object, as its list returns it.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.APP_THEMES_DELETE, (id,), options)

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.AppTheme]:
        """List app themes.

        Returns the app themes of the organization. Token scope: app_themes:read (App Themes > Read). Plan:
        Enterprise. Available for classic apps only.
        """
        return self._client._paginate(_operations.APP_THEMES_LIST, (), options)

    @overload
    def replace(self, /, *, name: str, theme: Mapping[str, Any], id: int | Unset = UNSET,
                legacy_id: int | Unset = UNSET, created_at: datetime.datetime | Unset = UNSET,
                updated_at: datetime.datetime | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.AppTheme: ...  # fmt: skip
    @overload
    def replace(self, body: _models.AppThemeCreate | _dicts.AppThemeCreateDict, /,
                **options: Unpack[CallOptions]) -> _models.AppTheme: ...  # fmt: skip
    def replace(self, body: _models.AppThemeCreate | _dicts.AppThemeCreateDict | Unset = UNSET, /, *,
                name: str | Unset = UNSET, theme: Mapping[str, Any] | Unset = UNSET, id: int | Unset = UNSET,
                legacy_id: int | Unset = UNSET, created_at: datetime.datetime | Unset = UNSET,
                updated_at: datetime.datetime | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.AppTheme:  # fmt: skip
        """Create or replace an app theme.

        Creates or replaces the app theme with a name. The status is 201 if it was created. Token scope:
        app_themes:write (App Themes > Write). Plan: Enterprise. Available for classic apps only.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the theme, unique in the organization.
            theme: Colors, fonts and styles of the theme.
            id: Numeric identifier of the theme.
            legacy_id: Identifier that older parts of Retool use.
            created_at: When it was created.
            updated_at: When it was last changed.

        Raises:
            ConflictError: It conflicts with something that exists already.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.APP_THEMES_REPLACE, (), options, {}, body, {
            "name": name, "theme": theme, "id": id, "legacy_id": legacy_id, "created_at": created_at,
            "updated_at": updated_at,
        })  # fmt: skip

    @overload
    def create(self, /, *, name: str, theme: Mapping[str, Any], id: int | Unset = UNSET, legacy_id: int | Unset = UNSET,
               created_at: datetime.datetime | Unset = UNSET, updated_at: datetime.datetime | Unset = UNSET,
               **options: Unpack[CallOptions]) -> _models.AppTheme: ...  # fmt: skip
    @overload
    def create(self, body: _models.AppThemeCreate | _dicts.AppThemeCreateDict, /,
               **options: Unpack[CallOptions]) -> _models.AppTheme: ...  # fmt: skip
    def create(self, body: _models.AppThemeCreate | _dicts.AppThemeCreateDict | Unset = UNSET, /, *,
               name: str | Unset = UNSET, theme: Mapping[str, Any] | Unset = UNSET, id: int | Unset = UNSET,
               legacy_id: int | Unset = UNSET, created_at: datetime.datetime | Unset = UNSET,
               updated_at: datetime.datetime | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.AppTheme:  # fmt: skip
        """Create an app theme.

        Adds an app theme. Its name must not be taken. Token scope: app_themes:write (App Themes > Write). Plan:
        Enterprise. Available for classic apps only.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the theme, unique in the organization.
            theme: Colors, fonts and styles of the theme.
            id: Numeric identifier of the theme.
            legacy_id: Identifier that older parts of Retool use.
            created_at: When it was created.
            updated_at: When it was last changed.

        Raises:
            ConflictError: It conflicts with something that exists already.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.APP_THEMES_CREATE, (), options, {}, body, {
            "name": name, "theme": theme, "id": id, "legacy_id": legacy_id, "created_at": created_at,
            "updated_at": updated_at,
        })  # fmt: skip


class AsyncAppThemesResource(AsyncResource):
    """Operations on `app_themes`, asynchronous."""

    async def get(self, id: int | str, /, **options: Unpack[CallOptions]) -> _models.AppTheme:
        """Get an app theme.

        Returns one app theme. Token scope: app_themes:read (App Themes > Read). Plan: Enterprise. Available for
        classic apps only.

        Args:
            id: Identifier of the object, as its list returns it.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.APP_THEMES_GET, (id,), options)

    async def delete(self, id: int | str, /, **options: Unpack[CallOptions]) -> None:
        """Delete an app theme.

        Removes an app theme. Apps that use it fall back to the default one. Token scope: app_themes:write (App Themes
        > Write). Plan: Enterprise. Available for classic apps only.

        Args:
            id: Identifier of the object, as its list returns it.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.APP_THEMES_DELETE, (id,), options)

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.AppTheme]:
        """List app themes.

        Returns the app themes of the organization. Token scope: app_themes:read (App Themes > Read). Plan:
        Enterprise. Available for classic apps only.
        """
        return self._client._paginate(_operations.APP_THEMES_LIST, (), options)

    @overload
    async def replace(self, /, *, name: str, theme: Mapping[str, Any], id: int | Unset = UNSET,
                      legacy_id: int | Unset = UNSET, created_at: datetime.datetime | Unset = UNSET,
                      updated_at: datetime.datetime | Unset = UNSET,
                      **options: Unpack[CallOptions]) -> _models.AppTheme: ...  # fmt: skip
    @overload
    async def replace(self, body: _models.AppThemeCreate | _dicts.AppThemeCreateDict, /,
                      **options: Unpack[CallOptions]) -> _models.AppTheme: ...  # fmt: skip
    async def replace(self, body: _models.AppThemeCreate | _dicts.AppThemeCreateDict | Unset = UNSET, /, *,
                      name: str | Unset = UNSET, theme: Mapping[str, Any] | Unset = UNSET, id: int | Unset = UNSET,
                      legacy_id: int | Unset = UNSET, created_at: datetime.datetime | Unset = UNSET,
                      updated_at: datetime.datetime | Unset = UNSET,
                      **options: Unpack[CallOptions]) -> _models.AppTheme:  # fmt: skip
        """Create or replace an app theme.

        Creates or replaces the app theme with a name. The status is 201 if it was created. Token scope:
        app_themes:write (App Themes > Write). Plan: Enterprise. Available for classic apps only.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the theme, unique in the organization.
            theme: Colors, fonts and styles of the theme.
            id: Numeric identifier of the theme.
            legacy_id: Identifier that older parts of Retool use.
            created_at: When it was created.
            updated_at: When it was last changed.

        Raises:
            ConflictError: It conflicts with something that exists already.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.APP_THEMES_REPLACE, (), options, {}, body, {
            "name": name, "theme": theme, "id": id, "legacy_id": legacy_id, "created_at": created_at,
            "updated_at": updated_at,
        })  # fmt: skip

    @overload
    async def create(self, /, *, name: str, theme: Mapping[str, Any], id: int | Unset = UNSET,
                     legacy_id: int | Unset = UNSET, created_at: datetime.datetime | Unset = UNSET,
                     updated_at: datetime.datetime | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.AppTheme: ...  # fmt: skip
    @overload
    async def create(self, body: _models.AppThemeCreate | _dicts.AppThemeCreateDict, /,
                     **options: Unpack[CallOptions]) -> _models.AppTheme: ...  # fmt: skip
    async def create(self, body: _models.AppThemeCreate | _dicts.AppThemeCreateDict | Unset = UNSET, /, *,
                     name: str | Unset = UNSET, theme: Mapping[str, Any] | Unset = UNSET, id: int | Unset = UNSET,
                     legacy_id: int | Unset = UNSET, created_at: datetime.datetime | Unset = UNSET,
                     updated_at: datetime.datetime | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.AppTheme:  # fmt: skip
        """Create an app theme.

        Adds an app theme. Its name must not be taken. Token scope: app_themes:write (App Themes > Write). Plan:
        Enterprise. Available for classic apps only.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the theme, unique in the organization.
            theme: Colors, fonts and styles of the theme.
            id: Numeric identifier of the theme.
            legacy_id: Identifier that older parts of Retool use.
            created_at: When it was created.
            updated_at: When it was last changed.

        Raises:
            ConflictError: It conflicts with something that exists already.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.APP_THEMES_CREATE, (), options, {}, body, {
            "name": name, "theme": theme, "id": id, "legacy_id": legacy_id, "created_at": created_at,
            "updated_at": updated_at,
        })  # fmt: skip


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawAppThemesResource:
        def __init__(self, resource: AppThemesResource) -> None:
            self.get = raw(resource.get)
            self.delete = raw(resource.delete)
            self.list = raw(resource.list)
            self.replace = raw(resource.replace)
            self.create = raw(resource.create)

    class AsyncRawAppThemesResource:
        def __init__(self, resource: AsyncAppThemesResource) -> None:
            self.get = async_raw(resource.get)
            self.delete = async_raw(resource.delete)
            self.list = async_raw_page(resource.list)
            self.replace = async_raw(resource.replace)
            self.create = async_raw(resource.create)
