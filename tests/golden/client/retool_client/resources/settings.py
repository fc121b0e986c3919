"""The resource `settings`."""

from __future__ import annotations
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncResource, CallOptions, SyncResource, Unset, async_raw, raw


class SettingsResource(SyncResource):
    """Operations on `settings`."""

    def get(self, /, **options: Unpack[CallOptions]) -> _models.Settings:
        """Get the settings."""
        return self._client._request(_operations.SETTINGS_GET, (), options)

    @overload
    def replace(self, /, *, currency: Literal["EUR"] | Unset = UNSET, rates: Mapping[str, float] | Unset = UNSET,
                width: int | str | Unset = UNSET, **options: Unpack[CallOptions]) -> Any: ...  # fmt: skip
    @overload
    def replace(self, body: _models.Settings | _dicts.SettingsDict | Unset = UNSET, /,
                **options: Unpack[CallOptions]) -> Any: ...  # fmt: skip
    def replace(self, body: _models.Settings | _dicts.SettingsDict | Unset = UNSET, /, *,
                currency: Literal["EUR"] | Unset = UNSET, rates: Mapping[str, float] | Unset = UNSET,
                width: int | str | Unset = UNSET, **options: Unpack[CallOptions]) -> Any:  # fmt: skip
        """Replace the settings.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            currency: The server's default is `"EUR"`.
            rates: Not documented.
            width: Not documented.
        """
        return self._client._request(_operations.SETTINGS_REPLACE, (), options, {}, body,
                                     {"currency": currency, "rates": rates, "width": width})  # fmt: skip


class AsyncSettingsResource(AsyncResource):
    """Operations on `settings`, asynchronous."""

    async def get(self, /, **options: Unpack[CallOptions]) -> _models.Settings:
        """Get the settings."""
        return await self._client._request(_operations.SETTINGS_GET, (), options)

    @overload
    async def replace(self, /, *, currency: Literal["EUR"] | Unset = UNSET, rates: Mapping[str, float] | Unset = UNSET,
                      width: int | str | Unset = UNSET, **options: Unpack[CallOptions]) -> Any: ...  # fmt: skip
    @overload
    async def replace(self, body: _models.Settings | _dicts.SettingsDict | Unset = UNSET, /,
                      **options: Unpack[CallOptions]) -> Any: ...  # fmt: skip
    async def replace(self, body: _models.Settings | _dicts.SettingsDict | Unset = UNSET, /, *,
                      currency: Literal["EUR"] | Unset = UNSET, rates: Mapping[str, float] | Unset = UNSET,
                      width: int | str | Unset = UNSET, **options: Unpack[CallOptions]) -> Any:  # fmt: skip
        """Replace the settings.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            currency: The server's default is `"EUR"`.
            rates: Not documented.
            width: Not documented.
        """
        return await self._client._request(_operations.SETTINGS_REPLACE, (), options, {}, body,
                                           {"currency": currency, "rates": rates, "width": width})  # fmt: skip


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawSettingsResource:
        def __init__(self, resource: SettingsResource) -> None:
            self.get = raw(resource.get)
            self.replace = raw(resource.replace)

    class AsyncRawSettingsResource:
        def __init__(self, resource: AsyncSettingsResource) -> None:
            self.get = async_raw(resource.get)
            self.replace = async_raw(resource.replace)
