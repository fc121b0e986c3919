"""The resource `apps`."""

from __future__ import annotations
from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


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

    def list(self, /, *, using_resource: str | Unset = UNSET, name_contains: str | Unset = UNSET,
             limit: int | Unset = UNSET, next_token: str | Unset = UNSET,
             **options: Unpack[CallOptions]) -> Page[_models.App]:  # fmt: skip
        """List apps.

        Returns the apps of the organization, modules and mobile apps included. Token scope: apps:read (Apps > Read).
        Plan: Enterprise.

        Args:
            using_resource: Only apps that use this resource.
            name_contains: Only those whose name contains this text.
            limit: Largest number of items on a page.
            next_token: Token of the page to return, from the previous page.
        """
        return self._client._paginate(_operations.APPS_LIST, (), options, {
            "using_resource": using_resource, "name_contains": name_contains, "limit": limit, "next_token": next_token,
        })  # fmt: skip

    @overload
    def clone(self, /, *, app_id: str, new_app_name: str, folder_id: str | Unset = UNSET,
              **options: Unpack[CallOptions]) -> _models.App: ...  # fmt: skip
    @overload
    def clone(self, body: _models.AppClone | _dicts.AppCloneDict, /, **options: Unpack[CallOptions]) -> _models.App: ...
    def clone(self, body: _models.AppClone | _dicts.AppCloneDict | Unset = UNSET, /, *, app_id: str | Unset = UNSET,
              new_app_name: str | Unset = UNSET, folder_id: str | Unset = UNSET,
              **options: Unpack[CallOptions]) -> _models.App:  # fmt: skip
        """Clone an app.

        Copies an app under a new name, optionally in another folder. Token scope: apps:write (Apps > Write). Plan:
        Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            app_id: Identifier of the app.
            new_app_name: Name of the copy.
            folder_id: Identifier of the folder that it is in.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.APPS_CLONE, (), options, {}, body,
                                     {"app_id": app_id, "new_app_name": new_app_name, "folder_id": folder_id})  # fmt: skip

    @overload
    def validate_toolscript(self, /, *, toolscript: Sequence[_models.ToolscriptFile | _dicts.ToolscriptFileDict],
                            **options: Unpack[CallOptions]) -> _models.ToolscriptValidation: ...  # fmt: skip
    @overload
    def validate_toolscript(self, body: _models.AppValidateToolscript | _dicts.AppValidateToolscriptDict, /,
                            **options: Unpack[CallOptions]) -> _models.ToolscriptValidation: ...  # fmt: skip
    def validate_toolscript(self,
                            body: _models.AppValidateToolscript | _dicts.AppValidateToolscriptDict | Unset = UNSET, /,
                            *, toolscript: Sequence[_models.ToolscriptFile | _dicts.ToolscriptFileDict] | Unset = UNSET,
                            **options: Unpack[CallOptions]) -> _models.ToolscriptValidation:  # fmt: skip
        """Validate Toolscript files.

        Checks the Toolscript source of an app without saving it, and returns the errors and warnings. Token scope:
        apps:read (Apps > Read). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            toolscript: Toolscript files of the app.

        Raises:
            BadRequestError: The request is not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.APPS_VALIDATE_TOOLSCRIPT, (), options, {}, body,
                                     {"toolscript": toolscript})  # fmt: skip


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

    def list(self, /, *, using_resource: str | Unset = UNSET, name_contains: str | Unset = UNSET,
             limit: int | Unset = UNSET, next_token: str | Unset = UNSET,
             **options: Unpack[CallOptions]) -> AsyncPage[_models.App]:  # fmt: skip
        """List apps.

        Returns the apps of the organization, modules and mobile apps included. Token scope: apps:read (Apps > Read).
        Plan: Enterprise.

        Args:
            using_resource: Only apps that use this resource.
            name_contains: Only those whose name contains this text.
            limit: Largest number of items on a page.
            next_token: Token of the page to return, from the previous page.
        """
        return self._client._paginate(_operations.APPS_LIST, (), options, {
            "using_resource": using_resource, "name_contains": name_contains, "limit": limit, "next_token": next_token,
        })  # fmt: skip

    @overload
    async def clone(self, /, *, app_id: str, new_app_name: str, folder_id: str | Unset = UNSET,
                    **options: Unpack[CallOptions]) -> _models.App: ...  # fmt: skip
    @overload
    async def clone(self, body: _models.AppClone | _dicts.AppCloneDict, /,
                    **options: Unpack[CallOptions]) -> _models.App: ...  # fmt: skip
    async def clone(self, body: _models.AppClone | _dicts.AppCloneDict | Unset = UNSET, /, *,
                    app_id: str | Unset = UNSET, new_app_name: str | Unset = UNSET, folder_id: str | Unset = UNSET,
                    **options: Unpack[CallOptions]) -> _models.App:  # fmt: skip
        """Clone an app.

        Copies an app under a new name, optionally in another folder. Token scope: apps:write (Apps > Write). Plan:
        Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            app_id: Identifier of the app.
            new_app_name: Name of the copy.
            folder_id: Identifier of the folder that it is in.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.APPS_CLONE, (), options, {}, body,
                                           {"app_id": app_id, "new_app_name": new_app_name, "folder_id": folder_id})  # fmt: skip

    @overload
    async def validate_toolscript(self, /, *, toolscript: Sequence[_models.ToolscriptFile | _dicts.ToolscriptFileDict],
                                  **options: Unpack[CallOptions]) -> _models.ToolscriptValidation: ...  # fmt: skip
    @overload
    async def validate_toolscript(self, body: _models.AppValidateToolscript | _dicts.AppValidateToolscriptDict, /,
                                  **options: Unpack[CallOptions]) -> _models.ToolscriptValidation: ...  # fmt: skip
    async def validate_toolscript(
        self, body: _models.AppValidateToolscript | _dicts.AppValidateToolscriptDict | Unset = UNSET, /, *,
        toolscript: Sequence[_models.ToolscriptFile | _dicts.ToolscriptFileDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> _models.ToolscriptValidation:  # fmt: skip
        """Validate Toolscript files.

        Checks the Toolscript source of an app without saving it, and returns the errors and warnings. Token scope:
        apps:read (Apps > Read). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            toolscript: Toolscript files of the app.

        Raises:
            BadRequestError: The request is not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.APPS_VALIDATE_TOOLSCRIPT, (), options, {}, body,
                                           {"toolscript": toolscript})  # fmt: skip


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawAppsResource:
        def __init__(self, resource: AppsResource) -> None:
            self.get = raw(resource.get)
            self.delete = raw(resource.delete)
            self.list = raw(resource.list)
            self.clone = raw(resource.clone)
            self.validate_toolscript = raw(resource.validate_toolscript)

    class AsyncRawAppsResource:
        def __init__(self, resource: AsyncAppsResource) -> None:
            self.get = async_raw(resource.get)
            self.delete = async_raw(resource.delete)
            self.list = async_raw_page(resource.list)
            self.clone = async_raw(resource.clone)
            self.validate_toolscript = async_raw(resource.validate_toolscript)
