"""The resource `source_control.settings`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncResource, CallOptions, SyncResource, Unset, async_raw, raw


class SourceControlSettingsResource(SyncResource):
    """Operations on `source_control.settings`."""

    def get(self, /, **options: Unpack[CallOptions]) -> _models.SourceControlSettings:
        """Get the source control settings.

        Returns how branches, commits and pull requests are handled. Token scope: source_control:read (Source Control
        > Read). Plan: Enterprise.
        """
        return self._client._request(_operations.SOURCE_CONTROL_SETTINGS_GET, (), options)

    @overload
    def replace(
        self, /, *,
        settings: _models.SourceControlSettingsReplaceSettings | _dicts.SourceControlSettingsReplaceSettingsDict,
        **options: Unpack[CallOptions],
    ) -> _models.SourceControlSettings: ...  # fmt: skip
    @overload
    def replace(self, body: _models.SourceControlSettingsReplace | _dicts.SourceControlSettingsReplaceDict, /,
                **options: Unpack[CallOptions]) -> _models.SourceControlSettings: ...  # fmt: skip
    def replace(
        self, body: _models.SourceControlSettingsReplace | _dicts.SourceControlSettingsReplaceDict | Unset = UNSET, /,
        *,
        settings: _models.SourceControlSettingsReplaceSettings | _dicts.SourceControlSettingsReplaceSettingsDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> _models.SourceControlSettings:  # fmt: skip
        """Replace the source control settings.

        Sets how branches, commits and pull requests are handled. The status is 201 if there were no settings before.
        Token scope: source_control:write (Source Control > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            settings: The settings.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.SOURCE_CONTROL_SETTINGS_REPLACE, (), options, {}, body,
                                     {"settings": settings})  # fmt: skip


class AsyncSourceControlSettingsResource(AsyncResource):
    """Operations on `source_control.settings`, asynchronous."""

    async def get(self, /, **options: Unpack[CallOptions]) -> _models.SourceControlSettings:
        """Get the source control settings.

        Returns how branches, commits and pull requests are handled. Token scope: source_control:read (Source Control
        > Read). Plan: Enterprise.
        """
        return await self._client._request(_operations.SOURCE_CONTROL_SETTINGS_GET, (), options)

    @overload
    async def replace(
        self, /, *,
        settings: _models.SourceControlSettingsReplaceSettings | _dicts.SourceControlSettingsReplaceSettingsDict,
        **options: Unpack[CallOptions],
    ) -> _models.SourceControlSettings: ...  # fmt: skip
    @overload
    async def replace(self, body: _models.SourceControlSettingsReplace | _dicts.SourceControlSettingsReplaceDict, /,
                      **options: Unpack[CallOptions]) -> _models.SourceControlSettings: ...  # fmt: skip
    async def replace(
        self, body: _models.SourceControlSettingsReplace | _dicts.SourceControlSettingsReplaceDict | Unset = UNSET, /,
        *,
        settings: _models.SourceControlSettingsReplaceSettings | _dicts.SourceControlSettingsReplaceSettingsDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> _models.SourceControlSettings:  # fmt: skip
        """Replace the source control settings.

        Sets how branches, commits and pull requests are handled. The status is 201 if there were no settings before.
        Token scope: source_control:write (Source Control > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            settings: The settings.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.SOURCE_CONTROL_SETTINGS_REPLACE, (), options, {}, body,
                                           {"settings": settings})  # fmt: skip


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawSourceControlSettingsResource:
        def __init__(self, resource: SourceControlSettingsResource) -> None:
            self.get = raw(resource.get)
            self.replace = raw(resource.replace)

    class AsyncRawSourceControlSettingsResource:
        def __init__(self, resource: AsyncSourceControlSettingsResource) -> None:
            self.get = async_raw(resource.get)
            self.replace = async_raw(resource.replace)
