# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The resource `resources`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import Any
    from .._runtime.pagination import AsyncPage, Page
    from .._runtime.resource import async_raw, async_raw_page, raw
    from ..models.replace_operation import ReplaceOperation
    from ..models.replace_operations import ReplaceOperations
    from ..models.resource import Resource
    from ..models.resource_create import ResourceCreate
    from ..models.resource_create_type import ResourceCreateType
    from ..models.resource_options import ResourceOptions
    from ..models.resource_type import ResourceType

__all__ = ("AsyncResourcesResource", "ResourcesResource")


class ResourcesResource(SyncResource):
    """Operations on `resources`."""

    def list(
        self,
        /,
        *,
        resource_type: ResourceType | str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        next_token: str | Unset = UNSET,
    ) -> Page[Resource]:
        """List resources.

        Returns the resources of the organization: the databases and APIs that apps query.

        Token scope: resources:read (Resources > Read). Plan: Enterprise. Since Retool 3.28.0.

        Args:
            resource_type: Only what is of this type.
            name_contains: Only those whose name contains this text.
            limit: Largest number of items on a page.
            next_token: Token of the page to return, from the previous page.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.resources import list as _list

        return self._client._paginate(
            _list.OPERATION,
            (),
            {"resource_type": resource_type, "name_contains": name_contains, "limit": limit, "next_token": next_token},
        )

    @overload
    def create(
        self, /, *, type_: ResourceCreateType | str, display_name: str, options: ResourceOptions | Mapping[str, Any]
    ) -> Resource: ...
    @overload
    def create(self, body: ResourceCreate | Mapping[str, Any], /) -> Resource: ...
    def create(self, body: ResourceCreate | Mapping[str, Any] | Unset = UNSET, /, **fields: Any) -> Resource:
        """Create a resource.

        Adds a resource with its first configuration. What `options` holds depends on the type of the
        resource.

        Token scope: resources:write (Resources > Write). Plan: Enterprise. Since Retool 3.72.0.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            type_: Type; it tells the variants apart.
            display_name: Name that people see.
            options: Options, in the form that the type asks for.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.resources import create as _create

        return self._client._request(_create.OPERATION, (), {}, body, fields)

    def get(self, resource_id: str, /) -> Resource:
        """Get a resource.

        Returns one resource, without the options of its configurations.

        Token scope: resources:read (Resources > Read). Plan: Enterprise. Since Retool 3.28.0.

        Args:
            resource_id: Identifier of the resource.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.resources import get as _get

        return self._client._request(_get.OPERATION, (resource_id,), {})

    @overload
    def update(
        self, resource_id: str, /, *, operations: Sequence[ReplaceOperation | Mapping[str, Any]]
    ) -> Resource: ...
    @overload
    def update(self, resource_id: str, body: ReplaceOperations | Mapping[str, Any], /) -> Resource: ...
    def update(
        self, resource_id: str, body: ReplaceOperations | Mapping[str, Any] | Unset = UNSET, /, **fields: Any
    ) -> Resource:
        """Update a resource.

        Renames or moves a resource by a list of JSON Patch operations (RFC 6902).

        Token scope: resources:write (Resources > Write). Plan: Enterprise.

        Args:
            resource_id: Identifier of the resource.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.resources import update as _update

        return self._client._request(_update.OPERATION, (resource_id,), {}, body, fields)

    def delete(self, resource_id: str, /, *, delete_underlying_db: bool | Unset = UNSET) -> None:
        """Delete a resource.

        Removes a resource with all its configurations.

        Token scope: resources:write (Resources > Write). Plan: Enterprise. Since Retool 3.28.0.

        Args:
            resource_id: Identifier of the resource.
            delete_underlying_db: Whether the database behind a Retool Database resource is removed as well.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.resources import delete as _delete

        return self._client._request(_delete.OPERATION, (resource_id,), {"deleteUnderlyingDB": delete_underlying_db})


class AsyncResourcesResource(AsyncResource):
    """Operations on `resources`, asynchronous."""

    def list(
        self,
        /,
        *,
        resource_type: ResourceType | str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        next_token: str | Unset = UNSET,
    ) -> AsyncPage[Resource]:
        """List resources.

        Returns the resources of the organization: the databases and APIs that apps query.

        Token scope: resources:read (Resources > Read). Plan: Enterprise. Since Retool 3.28.0.

        Args:
            resource_type: Only what is of this type.
            name_contains: Only those whose name contains this text.
            limit: Largest number of items on a page.
            next_token: Token of the page to return, from the previous page.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.resources import list as _list

        return self._client._paginate(
            _list.OPERATION,
            (),
            {"resource_type": resource_type, "name_contains": name_contains, "limit": limit, "next_token": next_token},
        )

    @overload
    async def create(
        self, /, *, type_: ResourceCreateType | str, display_name: str, options: ResourceOptions | Mapping[str, Any]
    ) -> Resource: ...
    @overload
    async def create(self, body: ResourceCreate | Mapping[str, Any], /) -> Resource: ...
    async def create(self, body: ResourceCreate | Mapping[str, Any] | Unset = UNSET, /, **fields: Any) -> Resource:
        """Create a resource.

        Adds a resource with its first configuration. What `options` holds depends on the type of the
        resource.

        Token scope: resources:write (Resources > Write). Plan: Enterprise. Since Retool 3.72.0.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            type_: Type; it tells the variants apart.
            display_name: Name that people see.
            options: Options, in the form that the type asks for.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.resources import create as _create

        return await self._client._request(_create.OPERATION, (), {}, body, fields)

    async def get(self, resource_id: str, /) -> Resource:
        """Get a resource.

        Returns one resource, without the options of its configurations.

        Token scope: resources:read (Resources > Read). Plan: Enterprise. Since Retool 3.28.0.

        Args:
            resource_id: Identifier of the resource.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.resources import get as _get

        return await self._client._request(_get.OPERATION, (resource_id,), {})

    @overload
    async def update(
        self, resource_id: str, /, *, operations: Sequence[ReplaceOperation | Mapping[str, Any]]
    ) -> Resource: ...
    @overload
    async def update(self, resource_id: str, body: ReplaceOperations | Mapping[str, Any], /) -> Resource: ...
    async def update(
        self, resource_id: str, body: ReplaceOperations | Mapping[str, Any] | Unset = UNSET, /, **fields: Any
    ) -> Resource:
        """Update a resource.

        Renames or moves a resource by a list of JSON Patch operations (RFC 6902).

        Token scope: resources:write (Resources > Write). Plan: Enterprise.

        Args:
            resource_id: Identifier of the resource.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.resources import update as _update

        return await self._client._request(_update.OPERATION, (resource_id,), {}, body, fields)

    async def delete(self, resource_id: str, /, *, delete_underlying_db: bool | Unset = UNSET) -> None:
        """Delete a resource.

        Removes a resource with all its configurations.

        Token scope: resources:write (Resources > Write). Plan: Enterprise. Since Retool 3.28.0.

        Args:
            resource_id: Identifier of the resource.
            delete_underlying_db: Whether the database behind a Retool Database resource is removed as well.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.resources import delete as _delete

        return await self._client._request(
            _delete.OPERATION, (resource_id,), {"deleteUnderlyingDB": delete_underlying_db}
        )


if TYPE_CHECKING:

    class RawResourcesResource:
        """`resources` with status and headers of each answer."""

        def __init__(self, resource: ResourcesResource) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class AsyncRawResourcesResource:
        """`resources` with status and headers of each answer."""

        def __init__(self, resource: AsyncResourcesResource) -> None:
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
