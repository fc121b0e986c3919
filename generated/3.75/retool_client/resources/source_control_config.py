"""The resource `source_control.config`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncResource, CallOptions, SyncResource, Unset, async_raw, raw


class SourceControlConfigResource(SyncResource):
    """Operations on `source_control.config`."""

    def get(self, /, **options: Unpack[CallOptions]) -> _models.SourceControlConfig:
        """Get the source control configuration.

        Returns how the organization is connected to its Git provider. Secrets are masked. Token scope:
        source_control:read (Source Control > Read). Plan: Enterprise.
        """
        return self._client._request(_operations.SOURCE_CONTROL_CONFIG_GET, (), options)

    @overload
    def replace(self, /, *, config: _models.SourceControlConfig | _dicts.SourceControlConfigDict,
                **options: Unpack[CallOptions]) -> _models.SourceControlConfig: ...  # fmt: skip
    @overload
    def replace(self, body: _models.SourceControlConfigCreate | _dicts.SourceControlConfigCreateDict, /,
                **options: Unpack[CallOptions]) -> _models.SourceControlConfig: ...  # fmt: skip
    def replace(self, body: _models.SourceControlConfigCreate | _dicts.SourceControlConfigCreateDict | Unset = UNSET, /,
                *, config: _models.SourceControlConfig | _dicts.SourceControlConfigDict | Unset = UNSET,
                **options: Unpack[CallOptions]) -> _models.SourceControlConfig:  # fmt: skip
        """Replace the source control configuration.

        Creates or replaces the connection to the Git provider. The status is 201 if it was created. Token scope:
        source_control:write (Source Control > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            config: The result.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.SOURCE_CONTROL_CONFIG_REPLACE, (), options, {}, body,
                                     {"config": config})  # fmt: skip

    @overload
    def create(self, /, *, config: _models.SourceControlConfig | _dicts.SourceControlConfigDict,
               **options: Unpack[CallOptions]) -> _models.SourceControlConfig: ...  # fmt: skip
    @overload
    def create(self, body: _models.SourceControlConfigCreate | _dicts.SourceControlConfigCreateDict, /,
               **options: Unpack[CallOptions]) -> _models.SourceControlConfig: ...  # fmt: skip
    def create(self, body: _models.SourceControlConfigCreate | _dicts.SourceControlConfigCreateDict | Unset = UNSET, /,
               *, config: _models.SourceControlConfig | _dicts.SourceControlConfigDict | Unset = UNSET,
               **options: Unpack[CallOptions]) -> _models.SourceControlConfig:  # fmt: skip
        """Create the source control configuration.

        Connects the organization to a Git provider. Fails if it is connected already. Token scope:
        source_control:write (Source Control > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            config: The result.

        Raises:
            BadRequestError: The request is not valid.
            ConflictError: It conflicts with something that exists already.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.SOURCE_CONTROL_CONFIG_CREATE, (), options, {}, body,
                                     {"config": config})  # fmt: skip

    def delete(self, /, **options: Unpack[CallOptions]) -> None:
        """Delete the source control configuration.

        Disconnects the organization from its Git provider. The repository is not touched. Token scope:
        source_control:write (Source Control > Write). Plan: Enterprise.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.SOURCE_CONTROL_CONFIG_DELETE, (), options)


class AsyncSourceControlConfigResource(AsyncResource):
    """Operations on `source_control.config`, asynchronous."""

    async def get(self, /, **options: Unpack[CallOptions]) -> _models.SourceControlConfig:
        """Get the source control configuration.

        Returns how the organization is connected to its Git provider. Secrets are masked. Token scope:
        source_control:read (Source Control > Read). Plan: Enterprise.
        """
        return await self._client._request(_operations.SOURCE_CONTROL_CONFIG_GET, (), options)

    @overload
    async def replace(self, /, *, config: _models.SourceControlConfig | _dicts.SourceControlConfigDict,
                      **options: Unpack[CallOptions]) -> _models.SourceControlConfig: ...  # fmt: skip
    @overload
    async def replace(self, body: _models.SourceControlConfigCreate | _dicts.SourceControlConfigCreateDict, /,
                      **options: Unpack[CallOptions]) -> _models.SourceControlConfig: ...  # fmt: skip
    async def replace(self,
                      body: _models.SourceControlConfigCreate | _dicts.SourceControlConfigCreateDict | Unset = UNSET, /,
                      *, config: _models.SourceControlConfig | _dicts.SourceControlConfigDict | Unset = UNSET,
                      **options: Unpack[CallOptions]) -> _models.SourceControlConfig:  # fmt: skip
        """Replace the source control configuration.

        Creates or replaces the connection to the Git provider. The status is 201 if it was created. Token scope:
        source_control:write (Source Control > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            config: The result.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.SOURCE_CONTROL_CONFIG_REPLACE, (), options, {}, body,
                                           {"config": config})  # fmt: skip

    @overload
    async def create(self, /, *, config: _models.SourceControlConfig | _dicts.SourceControlConfigDict,
                     **options: Unpack[CallOptions]) -> _models.SourceControlConfig: ...  # fmt: skip
    @overload
    async def create(self, body: _models.SourceControlConfigCreate | _dicts.SourceControlConfigCreateDict, /,
                     **options: Unpack[CallOptions]) -> _models.SourceControlConfig: ...  # fmt: skip
    async def create(self,
                     body: _models.SourceControlConfigCreate | _dicts.SourceControlConfigCreateDict | Unset = UNSET, /,
                     *, config: _models.SourceControlConfig | _dicts.SourceControlConfigDict | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.SourceControlConfig:  # fmt: skip
        """Create the source control configuration.

        Connects the organization to a Git provider. Fails if it is connected already. Token scope:
        source_control:write (Source Control > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            config: The result.

        Raises:
            BadRequestError: The request is not valid.
            ConflictError: It conflicts with something that exists already.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.SOURCE_CONTROL_CONFIG_CREATE, (), options, {}, body,
                                           {"config": config})  # fmt: skip

    async def delete(self, /, **options: Unpack[CallOptions]) -> None:
        """Delete the source control configuration.

        Disconnects the organization from its Git provider. The repository is not touched. Token scope:
        source_control:write (Source Control > Write). Plan: Enterprise.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.SOURCE_CONTROL_CONFIG_DELETE, (), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawSourceControlConfigResource:
        def __init__(self, resource: SourceControlConfigResource) -> None:
            self.get = raw(resource.get)
            self.replace = raw(resource.replace)
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)

    class AsyncRawSourceControlConfigResource:
        def __init__(self, resource: AsyncSourceControlConfigResource) -> None:
            self.get = async_raw(resource.get)
            self.replace = async_raw(resource.replace)
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
