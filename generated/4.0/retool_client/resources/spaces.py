# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The resource `spaces`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence
    from typing import Unpack
    from .._runtime.client import CallOptions
    from .._runtime.pagination import AsyncPage, Page
    from .._runtime.resource import async_raw, async_raw_page, raw
    from ..models.space import Space
    from ..models.space_copy_elements import SpaceCopyElements
    from ..models.space_copy_elements_result import SpaceCopyElementsResult
    from ..models.space_create import SpaceCreate
    from ..models.space_create_options import SpaceCreateOptions
    from ..models.space_replace import SpaceReplace
    from ..dicts import SpaceCopyElementsDict, SpaceCreateDict, SpaceCreateOptionsDict, SpaceReplaceDict

__all__ = ("AsyncSpacesResource", "SpacesResource")


class SpacesResource(SyncResource):
    """Operations on `spaces`."""

    def list(self, /, **options: Unpack[CallOptions]) -> Page[Space]:
        """List spaces.

        Returns the spaces of the organization. The token must belong to the organization that holds them.

        Token scope: spaces:read (Spaces > Read). Plan: Enterprise.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.spaces import list as _list

        return self._client._paginate(_list.OPERATION, (), {}, options=options)

    @overload
    def create(
        self,
        /,
        *,
        name: str,
        domain: str,
        options: SpaceCreateOptions | SpaceCreateOptionsDict | Unset = UNSET,
        **options_: Unpack[CallOptions],
    ) -> Space: ...
    @overload
    def create(self, body: SpaceCreate | SpaceCreateDict, /, **options_: Unpack[CallOptions]) -> Space: ...
    def create(
        self,
        body: SpaceCreate | SpaceCreateDict | Unset = UNSET,
        /,
        *,
        name: str | Unset = UNSET,
        domain: str | Unset = UNSET,
        options: SpaceCreateOptions | SpaceCreateOptionsDict | Unset = UNSET,
        **options_: Unpack[CallOptions],
    ) -> Space:
        """Create a space.

        Adds a space with a domain of its own, optionally with single sign-on, branding and administrators
        copied from this one.

        Token scope: spaces:write (Spaces > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the space.
            domain: Host name under which the space is reached.
            options: Options, in the form that the type asks for.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.spaces import create as _create

        return self._client._request(
            _create.OPERATION, (), {}, body, {"name": name, "domain": domain, "options": options}, options=options_
        )

    def get(self, space_id: str, /, **options: Unpack[CallOptions]) -> Space:
        """Get a space.

        Returns one space.

        Token scope: spaces:read (Spaces > Read). Plan: Enterprise.

        Args:
            space_id: Identifier of the space.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        from ..api.spaces import get as _get

        return self._client._request(_get.OPERATION, (space_id,), {}, options=options)

    @overload
    def replace(self, space_id: str, /, *, name: str, domain: str, **options: Unpack[CallOptions]) -> Space: ...
    @overload
    def replace(
        self, space_id: str, body: SpaceReplace | SpaceReplaceDict, /, **options: Unpack[CallOptions]
    ) -> Space: ...
    def replace(
        self,
        space_id: str,
        body: SpaceReplace | SpaceReplaceDict | Unset = UNSET,
        /,
        *,
        name: str | Unset = UNSET,
        domain: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Space:
        """Replace a space.

        Sets name and domain of a space.

        Token scope: spaces:write (Spaces > Write). Plan: Enterprise.

        Args:
            space_id: Identifier of the space.
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the space.
            domain: Host name under which the space is reached.

        Raises:
            NotFoundError: It does not exist.
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        from ..api.spaces import replace as _replace

        return self._client._request(
            _replace.OPERATION, (space_id,), {}, body, {"name": name, "domain": domain}, options=options
        )

    def delete(self, space_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete a space.

        Removes a space with everything in it.

        Token scope: spaces:write (Spaces > Write). Plan: Enterprise.

        Args:
            space_id: Identifier of the space.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        from ..api.spaces import delete as _delete

        return self._client._request(_delete.OPERATION, (space_id,), {}, options=options)

    @overload
    def copy_elements(
        self,
        /,
        *,
        resource_ids: Sequence[str],
        query_library_query_ids: Sequence[str],
        app_ids: Sequence[str],
        workflow_ids: Sequence[str],
        destination_space_id: str,
        **options: Unpack[CallOptions],
    ) -> SpaceCopyElementsResult: ...
    @overload
    def copy_elements(
        self, body: SpaceCopyElements | SpaceCopyElementsDict, /, **options: Unpack[CallOptions]
    ) -> SpaceCopyElementsResult: ...
    def copy_elements(
        self,
        body: SpaceCopyElements | SpaceCopyElementsDict | Unset = UNSET,
        /,
        *,
        resource_ids: Sequence[str] | Unset = UNSET,
        query_library_query_ids: Sequence[str] | Unset = UNSET,
        app_ids: Sequence[str] | Unset = UNSET,
        workflow_ids: Sequence[str] | Unset = UNSET,
        destination_space_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SpaceCopyElementsResult:
        """Copy elements to another space.

        Copies apps, resources, workflows and query library entries from this space to another one.

        Token scope: spaces:write (Spaces > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            resource_ids: Identifiers of the resources to copy.
            query_library_query_ids: UUIDs of the query library entries to copy.
            app_ids: UUIDs of the apps to copy.
            workflow_ids: UUIDs of the workflows to copy.
            destination_space_id: Identifier of the space to copy to.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        from ..api.spaces import copy_elements as _copy_elements

        return self._client._request(
            _copy_elements.OPERATION,
            (),
            {},
            body,
            {
                "resource_ids": resource_ids,
                "query_library_query_ids": query_library_query_ids,
                "app_ids": app_ids,
                "workflow_ids": workflow_ids,
                "destination_space_id": destination_space_id,
            },
            options=options,
        )


class AsyncSpacesResource(AsyncResource):
    """Operations on `spaces`, asynchronous."""

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[Space]:
        """List spaces.

        Returns the spaces of the organization. The token must belong to the organization that holds them.

        Token scope: spaces:read (Spaces > Read). Plan: Enterprise.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.spaces import list as _list

        return self._client._paginate(_list.OPERATION, (), {}, options=options)

    @overload
    async def create(
        self,
        /,
        *,
        name: str,
        domain: str,
        options: SpaceCreateOptions | SpaceCreateOptionsDict | Unset = UNSET,
        **options_: Unpack[CallOptions],
    ) -> Space: ...
    @overload
    async def create(self, body: SpaceCreate | SpaceCreateDict, /, **options_: Unpack[CallOptions]) -> Space: ...
    async def create(
        self,
        body: SpaceCreate | SpaceCreateDict | Unset = UNSET,
        /,
        *,
        name: str | Unset = UNSET,
        domain: str | Unset = UNSET,
        options: SpaceCreateOptions | SpaceCreateOptionsDict | Unset = UNSET,
        **options_: Unpack[CallOptions],
    ) -> Space:
        """Create a space.

        Adds a space with a domain of its own, optionally with single sign-on, branding and administrators
        copied from this one.

        Token scope: spaces:write (Spaces > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the space.
            domain: Host name under which the space is reached.
            options: Options, in the form that the type asks for.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.spaces import create as _create

        return await self._client._request(
            _create.OPERATION, (), {}, body, {"name": name, "domain": domain, "options": options}, options=options_
        )

    async def get(self, space_id: str, /, **options: Unpack[CallOptions]) -> Space:
        """Get a space.

        Returns one space.

        Token scope: spaces:read (Spaces > Read). Plan: Enterprise.

        Args:
            space_id: Identifier of the space.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        from ..api.spaces import get as _get

        return await self._client._request(_get.OPERATION, (space_id,), {}, options=options)

    @overload
    async def replace(self, space_id: str, /, *, name: str, domain: str, **options: Unpack[CallOptions]) -> Space: ...
    @overload
    async def replace(
        self, space_id: str, body: SpaceReplace | SpaceReplaceDict, /, **options: Unpack[CallOptions]
    ) -> Space: ...
    async def replace(
        self,
        space_id: str,
        body: SpaceReplace | SpaceReplaceDict | Unset = UNSET,
        /,
        *,
        name: str | Unset = UNSET,
        domain: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Space:
        """Replace a space.

        Sets name and domain of a space.

        Token scope: spaces:write (Spaces > Write). Plan: Enterprise.

        Args:
            space_id: Identifier of the space.
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the space.
            domain: Host name under which the space is reached.

        Raises:
            NotFoundError: It does not exist.
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        from ..api.spaces import replace as _replace

        return await self._client._request(
            _replace.OPERATION, (space_id,), {}, body, {"name": name, "domain": domain}, options=options
        )

    async def delete(self, space_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete a space.

        Removes a space with everything in it.

        Token scope: spaces:write (Spaces > Write). Plan: Enterprise.

        Args:
            space_id: Identifier of the space.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        from ..api.spaces import delete as _delete

        return await self._client._request(_delete.OPERATION, (space_id,), {}, options=options)

    @overload
    async def copy_elements(
        self,
        /,
        *,
        resource_ids: Sequence[str],
        query_library_query_ids: Sequence[str],
        app_ids: Sequence[str],
        workflow_ids: Sequence[str],
        destination_space_id: str,
        **options: Unpack[CallOptions],
    ) -> SpaceCopyElementsResult: ...
    @overload
    async def copy_elements(
        self, body: SpaceCopyElements | SpaceCopyElementsDict, /, **options: Unpack[CallOptions]
    ) -> SpaceCopyElementsResult: ...
    async def copy_elements(
        self,
        body: SpaceCopyElements | SpaceCopyElementsDict | Unset = UNSET,
        /,
        *,
        resource_ids: Sequence[str] | Unset = UNSET,
        query_library_query_ids: Sequence[str] | Unset = UNSET,
        app_ids: Sequence[str] | Unset = UNSET,
        workflow_ids: Sequence[str] | Unset = UNSET,
        destination_space_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SpaceCopyElementsResult:
        """Copy elements to another space.

        Copies apps, resources, workflows and query library entries from this space to another one.

        Token scope: spaces:write (Spaces > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            resource_ids: Identifiers of the resources to copy.
            query_library_query_ids: UUIDs of the query library entries to copy.
            app_ids: UUIDs of the apps to copy.
            workflow_ids: UUIDs of the workflows to copy.
            destination_space_id: Identifier of the space to copy to.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        from ..api.spaces import copy_elements as _copy_elements

        return await self._client._request(
            _copy_elements.OPERATION,
            (),
            {},
            body,
            {
                "resource_ids": resource_ids,
                "query_library_query_ids": query_library_query_ids,
                "app_ids": app_ids,
                "workflow_ids": workflow_ids,
                "destination_space_id": destination_space_id,
            },
            options=options,
        )


if TYPE_CHECKING:

    class RawSpacesResource:
        """`spaces` with status and headers of each answer."""

        def __init__(self, resource: SpacesResource) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.replace = raw(resource.replace)
            self.delete = raw(resource.delete)
            self.copy_elements = raw(resource.copy_elements)

    class AsyncRawSpacesResource:
        """`spaces` with status and headers of each answer."""

        def __init__(self, resource: AsyncSpacesResource) -> None:
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.replace = async_raw(resource.replace)
            self.delete = async_raw(resource.delete)
            self.copy_elements = async_raw(resource.copy_elements)
