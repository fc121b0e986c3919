"""The resource `environments`."""

from __future__ import annotations
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class EnvironmentsResource(SyncResource):
    """Operations on `environments`."""

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.Environment]:
        """List environments.

        Returns the environments of the organization, such as production and staging. Token scope: environments:read
        (Environments > Read). Plan: Enterprise.
        """
        return self._client._paginate(_operations.ENVIRONMENTS_LIST, (), options)

    @overload
    def create(self, /, *, name: str, color: str, description: str | Unset = UNSET,
               **options: Unpack[CallOptions]) -> _models.Environment: ...  # fmt: skip
    @overload
    def create(self, body: _models.EnvironmentCreate | _dicts.EnvironmentCreateDict, /,
               **options: Unpack[CallOptions]) -> _models.Environment: ...  # fmt: skip
    def create(self, body: _models.EnvironmentCreate | _dicts.EnvironmentCreateDict | Unset = UNSET, /, *,
               name: str | Unset = UNSET, color: str | Unset = UNSET, description: str | Unset = UNSET,
               **options: Unpack[CallOptions]) -> _models.Environment:  # fmt: skip
        """Create an environment.

        Adds an environment. Its name must not be taken. Token scope: environments:write (Environments > Write). Plan:
        Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the environment.
            color: Color that marks the environment, as `#` and six hexadecimal digits.
            description: What it is for, in the words of its author.

        Raises:
            ConflictError: It conflicts with something that exists already.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.ENVIRONMENTS_CREATE, (), options, {}, body,
                                     {"name": name, "color": color, "description": description})  # fmt: skip

    def get(self, environment_id: str, /, **options: Unpack[CallOptions]) -> _models.Environment:
        """Get an environment.

        Returns one environment. Token scope: environments:read (Environments > Read). Plan: Enterprise.

        Args:
            environment_id: UUID of the environment.
        """
        return self._client._request(_operations.ENVIRONMENTS_GET, (environment_id,), options)

    @overload
    def update(self, environment_id: str, /, *,
               operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict],
               **options: Unpack[CallOptions]) -> _models.Environment: ...  # fmt: skip
    @overload
    def update(self, environment_id: str, /, *, name: str | Unset = UNSET, description: str | None | Unset = UNSET,
               color: str | Unset = UNSET, default: bool | Unset = UNSET, changes: Mapping[str, Any] | Unset = UNSET,
               **options: Unpack[CallOptions]) -> _models.Environment: ...  # fmt: skip
    @overload
    def update(self, environment_id: str, body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict, /,
               **options: Unpack[CallOptions]) -> _models.Environment: ...  # fmt: skip
    def update(
        self, environment_id: str, body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict | Unset = UNSET, /, *,
        operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict] | Unset = UNSET,
        name: str | Unset = UNSET, description: str | None | Unset = UNSET, color: str | Unset = UNSET,
        default: bool | Unset = UNSET, changes: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.Environment:  # fmt: skip
        """Update an environment.

        Changes name, description or color of an environment by a list of JSON Patch operations (RFC 6902). Token
        scope: environments:write (Environments > Write). Plan: Enterprise.

        Args:
            environment_id: UUID of the environment.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.
            name: Name of the environment, unique in the organization.
            description: What it is for, in the words of its author.
            color: Color that marks the environment, as `#` and six hexadecimal digits.
            default: Whether this is the environment that apps use by default.
            changes: Values by JSON Pointer, for what is further down.
        """
        return self._client._request(_operations.ENVIRONMENTS_UPDATE, (environment_id,), options, {}, body, {
            "operations": operations, "name": name, "description": description, "color": color, "default": default,
            "changes": changes,
        })  # fmt: skip

    def delete(self, environment_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete an environment.

        Removes an environment. The default one cannot be removed. Token scope: environments:write (Environments >
        Write). Plan: Enterprise.

        Args:
            environment_id: UUID of the environment.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.ENVIRONMENTS_DELETE, (environment_id,), options)


class AsyncEnvironmentsResource(AsyncResource):
    """Operations on `environments`, asynchronous."""

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.Environment]:
        """List environments.

        Returns the environments of the organization, such as production and staging. Token scope: environments:read
        (Environments > Read). Plan: Enterprise.
        """
        return self._client._paginate(_operations.ENVIRONMENTS_LIST, (), options)

    @overload
    async def create(self, /, *, name: str, color: str, description: str | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.Environment: ...  # fmt: skip
    @overload
    async def create(self, body: _models.EnvironmentCreate | _dicts.EnvironmentCreateDict, /,
                     **options: Unpack[CallOptions]) -> _models.Environment: ...  # fmt: skip
    async def create(self, body: _models.EnvironmentCreate | _dicts.EnvironmentCreateDict | Unset = UNSET, /, *,
                     name: str | Unset = UNSET, color: str | Unset = UNSET, description: str | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.Environment:  # fmt: skip
        """Create an environment.

        Adds an environment. Its name must not be taken. Token scope: environments:write (Environments > Write). Plan:
        Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the environment.
            color: Color that marks the environment, as `#` and six hexadecimal digits.
            description: What it is for, in the words of its author.

        Raises:
            ConflictError: It conflicts with something that exists already.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.ENVIRONMENTS_CREATE, (), options, {}, body,
                                           {"name": name, "color": color, "description": description})  # fmt: skip

    async def get(self, environment_id: str, /, **options: Unpack[CallOptions]) -> _models.Environment:
        """Get an environment.

        Returns one environment. Token scope: environments:read (Environments > Read). Plan: Enterprise.

        Args:
            environment_id: UUID of the environment.
        """
        return await self._client._request(_operations.ENVIRONMENTS_GET, (environment_id,), options)

    @overload
    async def update(self, environment_id: str, /, *,
                     operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict],
                     **options: Unpack[CallOptions]) -> _models.Environment: ...  # fmt: skip
    @overload
    async def update(self, environment_id: str, /, *, name: str | Unset = UNSET,
                     description: str | None | Unset = UNSET, color: str | Unset = UNSET, default: bool | Unset = UNSET,
                     changes: Mapping[str, Any] | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.Environment: ...  # fmt: skip
    @overload
    async def update(self, environment_id: str, body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict, /,
                     **options: Unpack[CallOptions]) -> _models.Environment: ...  # fmt: skip
    async def update(
        self, environment_id: str, body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict | Unset = UNSET, /, *,
        operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict] | Unset = UNSET,
        name: str | Unset = UNSET, description: str | None | Unset = UNSET, color: str | Unset = UNSET,
        default: bool | Unset = UNSET, changes: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.Environment:  # fmt: skip
        """Update an environment.

        Changes name, description or color of an environment by a list of JSON Patch operations (RFC 6902). Token
        scope: environments:write (Environments > Write). Plan: Enterprise.

        Args:
            environment_id: UUID of the environment.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.
            name: Name of the environment, unique in the organization.
            description: What it is for, in the words of its author.
            color: Color that marks the environment, as `#` and six hexadecimal digits.
            default: Whether this is the environment that apps use by default.
            changes: Values by JSON Pointer, for what is further down.
        """
        return await self._client._request(_operations.ENVIRONMENTS_UPDATE, (environment_id,), options, {}, body, {
            "operations": operations, "name": name, "description": description, "color": color, "default": default,
            "changes": changes,
        })  # fmt: skip

    async def delete(self, environment_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete an environment.

        Removes an environment. The default one cannot be removed. Token scope: environments:write (Environments >
        Write). Plan: Enterprise.

        Args:
            environment_id: UUID of the environment.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.ENVIRONMENTS_DELETE, (environment_id,), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawEnvironmentsResource:
        def __init__(self, resource: EnvironmentsResource) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class AsyncRawEnvironmentsResource:
        def __init__(self, resource: AsyncEnvironmentsResource) -> None:
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
