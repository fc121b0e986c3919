# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The resource `resources`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping
    from typing import Any
    from .._runtime.pagination import AsyncPage, Page
    from .._runtime.resource import async_raw, async_raw_page, raw
    from ..models.resource import Resource
    from ..models.resource_create import ResourceCreate
    from ..models.resource_create_type import ResourceCreateType
    from ..models.resource_options import ResourceOptions
    from ..models.resource_type import ResourceType

__all__ = ("AsyncResourcesResource", "ResourcesResource")


class ResourcesResource(SyncResource):
    """Operations on `resources`."""

    def list(
        self, /, *, next_token: str | Unset = UNSET, resource_type: ResourceType | str | Unset = UNSET
    ) -> Page[Resource]:
        """List resources.

        Returns the resources of the organization: the databases and APIs that apps query.

        Token scope: resources:read (Resources > Read). Plan: Enterprise. Since Retool 3.28.0.

        Args:
            next_token: Token of the page to return, from the previous page.
            resource_type: Only what is of this type.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.resources import list as _list

        return self._client.paginate(_list.OPERATION, (), {"next_token": next_token, "resource_type": resource_type})

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

        return self._client.request(_create.OPERATION, (), {}, body, fields)

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

        return self._client.request(_get.OPERATION, (resource_id,), {})

    def delete(self, resource_id: str, /) -> None:
        """Delete a resource.

        Removes a resource with all its configurations.

        Token scope: resources:write (Resources > Write). Plan: Enterprise. Since Retool 3.28.0.

        Args:
            resource_id: Identifier of the resource.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.resources import delete as _delete

        return self._client.request(_delete.OPERATION, (resource_id,), {})


class AsyncResourcesResource(AsyncResource):
    """Operations on `resources`, asynchronous."""

    def list(
        self, /, *, next_token: str | Unset = UNSET, resource_type: ResourceType | str | Unset = UNSET
    ) -> AsyncPage[Resource]:
        """List resources.

        Returns the resources of the organization: the databases and APIs that apps query.

        Token scope: resources:read (Resources > Read). Plan: Enterprise. Since Retool 3.28.0.

        Args:
            next_token: Token of the page to return, from the previous page.
            resource_type: Only what is of this type.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.resources import list as _list

        return self._client.paginate(_list.OPERATION, (), {"next_token": next_token, "resource_type": resource_type})

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

        return await self._client.request(_create.OPERATION, (), {}, body, fields)

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

        return await self._client.request(_get.OPERATION, (resource_id,), {})

    async def delete(self, resource_id: str, /) -> None:
        """Delete a resource.

        Removes a resource with all its configurations.

        Token scope: resources:write (Resources > Write). Plan: Enterprise. Since Retool 3.28.0.

        Args:
            resource_id: Identifier of the resource.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.resources import delete as _delete

        return await self._client.request(_delete.OPERATION, (resource_id,), {})


if TYPE_CHECKING:

    class RawResourcesResource:
        """`resources` with status and headers of each answer."""

        def __init__(self, resource: ResourcesResource) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.delete = raw(resource.delete)

    class AsyncRawResourcesResource:
        """`resources` with status and headers of each answer."""

        def __init__(self, resource: AsyncResourcesResource) -> None:
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.delete = async_raw(resource.delete)
