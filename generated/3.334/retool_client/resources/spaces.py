"""The resource `spaces`."""

from __future__ import annotations
from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class SpacesResource(SyncResource):
    """Operations on `spaces`."""

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.Space]:
        """List spaces.

        Returns the spaces of the organization. The token must belong to the organization that holds them. Token
        scope: spaces:read (Spaces > Read). Plan: Enterprise.
        """
        return self._client._paginate(_operations.SPACES_LIST, (), options)

    @overload
    def create(self, /, *, name: str, domain: str,
               options: _models.SpaceCreateOptions | _dicts.SpaceCreateOptionsDict | Unset = UNSET,
               **options_: Unpack[CallOptions]) -> _models.Space: ...  # fmt: skip
    @overload
    def create(self, body: _models.SpaceCreate | _dicts.SpaceCreateDict, /,
               **options_: Unpack[CallOptions]) -> _models.Space: ...  # fmt: skip
    def create(self, body: _models.SpaceCreate | _dicts.SpaceCreateDict | Unset = UNSET, /, *,
               name: str | Unset = UNSET, domain: str | Unset = UNSET,
               options: _models.SpaceCreateOptions | _dicts.SpaceCreateOptionsDict | Unset = UNSET,
               **options_: Unpack[CallOptions]) -> _models.Space:  # fmt: skip
        """Create a space.

        Adds a space with a domain of its own, optionally with single sign-on, branding and administrators copied from
        this one. Token scope: spaces:write (Spaces > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the space.
            domain: Host name under which the space is reached.
            options: Options, in the form that the type asks for.
        """
        return self._client._request(_operations.SPACES_CREATE, (), options_, {}, body,
                                     {"name": name, "domain": domain, "options": options})  # fmt: skip

    def get(self, space_id: str, /, **options: Unpack[CallOptions]) -> _models.Space:
        """Get a space.

        Returns one space. Token scope: spaces:read (Spaces > Read). Plan: Enterprise.

        Args:
            space_id: Identifier of the space.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.SPACES_GET, (space_id,), options)

    @overload
    def replace(self, space_id: str, /, *, name: str, domain: str, **options: Unpack[CallOptions]) -> _models.Space: ...
    @overload
    def replace(self, space_id: str, body: _models.SpaceReplace | _dicts.SpaceReplaceDict, /,
                **options: Unpack[CallOptions]) -> _models.Space: ...  # fmt: skip
    def replace(self, space_id: str, body: _models.SpaceReplace | _dicts.SpaceReplaceDict | Unset = UNSET, /, *,
                name: str | Unset = UNSET, domain: str | Unset = UNSET,
                **options: Unpack[CallOptions]) -> _models.Space:  # fmt: skip
        """Replace a space.

        Sets name and domain of a space. Token scope: spaces:write (Spaces > Write). Plan: Enterprise.

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
        return self._client._request(_operations.SPACES_REPLACE, (space_id,), options, {}, body,
                                     {"name": name, "domain": domain})  # fmt: skip

    def delete(self, space_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete a space.

        Removes a space with everything in it. Token scope: spaces:write (Spaces > Write). Plan: Enterprise.

        Args:
            space_id: Identifier of the space.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.SPACES_DELETE, (space_id,), options)

    @overload
    def copy_elements(self, /, *, resource_ids: Sequence[str], query_library_query_ids: Sequence[str],
                      app_ids: Sequence[str], workflow_ids: Sequence[str], destination_space_id: str,
                      **options: Unpack[CallOptions]) -> _models.SpaceCopyElementsResult: ...  # fmt: skip
    @overload
    def copy_elements(self, body: _models.SpaceCopyElements | _dicts.SpaceCopyElementsDict, /,
                      **options: Unpack[CallOptions]) -> _models.SpaceCopyElementsResult: ...  # fmt: skip
    def copy_elements(self, body: _models.SpaceCopyElements | _dicts.SpaceCopyElementsDict | Unset = UNSET, /, *,
                      resource_ids: Sequence[str] | Unset = UNSET,
                      query_library_query_ids: Sequence[str] | Unset = UNSET, app_ids: Sequence[str] | Unset = UNSET,
                      workflow_ids: Sequence[str] | Unset = UNSET, destination_space_id: str | Unset = UNSET,
                      **options: Unpack[CallOptions]) -> _models.SpaceCopyElementsResult:  # fmt: skip
        """Copy elements to another space.

        Copies apps, resources, workflows and query library entries from this space to another one. Token scope:
        spaces:write (Spaces > Write). Plan: Enterprise.

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
        return self._client._request(_operations.SPACES_COPY_ELEMENTS, (), options, {}, body, {
            "resource_ids": resource_ids, "query_library_query_ids": query_library_query_ids, "app_ids": app_ids,
            "workflow_ids": workflow_ids, "destination_space_id": destination_space_id,
        })  # fmt: skip


class AsyncSpacesResource(AsyncResource):
    """Operations on `spaces`, asynchronous."""

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.Space]:
        """List spaces.

        Returns the spaces of the organization. The token must belong to the organization that holds them. Token
        scope: spaces:read (Spaces > Read). Plan: Enterprise.
        """
        return self._client._paginate(_operations.SPACES_LIST, (), options)

    @overload
    async def create(self, /, *, name: str, domain: str,
                     options: _models.SpaceCreateOptions | _dicts.SpaceCreateOptionsDict | Unset = UNSET,
                     **options_: Unpack[CallOptions]) -> _models.Space: ...  # fmt: skip
    @overload
    async def create(self, body: _models.SpaceCreate | _dicts.SpaceCreateDict, /,
                     **options_: Unpack[CallOptions]) -> _models.Space: ...  # fmt: skip
    async def create(self, body: _models.SpaceCreate | _dicts.SpaceCreateDict | Unset = UNSET, /, *,
                     name: str | Unset = UNSET, domain: str | Unset = UNSET,
                     options: _models.SpaceCreateOptions | _dicts.SpaceCreateOptionsDict | Unset = UNSET,
                     **options_: Unpack[CallOptions]) -> _models.Space:  # fmt: skip
        """Create a space.

        Adds a space with a domain of its own, optionally with single sign-on, branding and administrators copied from
        this one. Token scope: spaces:write (Spaces > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the space.
            domain: Host name under which the space is reached.
            options: Options, in the form that the type asks for.
        """
        return await self._client._request(_operations.SPACES_CREATE, (), options_, {}, body,
                                           {"name": name, "domain": domain, "options": options})  # fmt: skip

    async def get(self, space_id: str, /, **options: Unpack[CallOptions]) -> _models.Space:
        """Get a space.

        Returns one space. Token scope: spaces:read (Spaces > Read). Plan: Enterprise.

        Args:
            space_id: Identifier of the space.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.SPACES_GET, (space_id,), options)

    @overload
    async def replace(self, space_id: str, /, *, name: str, domain: str,
                      **options: Unpack[CallOptions]) -> _models.Space: ...  # fmt: skip
    @overload
    async def replace(self, space_id: str, body: _models.SpaceReplace | _dicts.SpaceReplaceDict, /,
                      **options: Unpack[CallOptions]) -> _models.Space: ...  # fmt: skip
    async def replace(self, space_id: str, body: _models.SpaceReplace | _dicts.SpaceReplaceDict | Unset = UNSET, /, *,
                      name: str | Unset = UNSET, domain: str | Unset = UNSET,
                      **options: Unpack[CallOptions]) -> _models.Space:  # fmt: skip
        """Replace a space.

        Sets name and domain of a space. Token scope: spaces:write (Spaces > Write). Plan: Enterprise.

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
        return await self._client._request(_operations.SPACES_REPLACE, (space_id,), options, {}, body,
                                           {"name": name, "domain": domain})  # fmt: skip

    async def delete(self, space_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete a space.

        Removes a space with everything in it. Token scope: spaces:write (Spaces > Write). Plan: Enterprise.

        Args:
            space_id: Identifier of the space.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.SPACES_DELETE, (space_id,), options)

    @overload
    async def copy_elements(self, /, *, resource_ids: Sequence[str], query_library_query_ids: Sequence[str],
                            app_ids: Sequence[str], workflow_ids: Sequence[str], destination_space_id: str,
                            **options: Unpack[CallOptions]) -> _models.SpaceCopyElementsResult: ...  # fmt: skip
    @overload
    async def copy_elements(self, body: _models.SpaceCopyElements | _dicts.SpaceCopyElementsDict, /,
                            **options: Unpack[CallOptions]) -> _models.SpaceCopyElementsResult: ...  # fmt: skip
    async def copy_elements(
        self, body: _models.SpaceCopyElements | _dicts.SpaceCopyElementsDict | Unset = UNSET, /, *,
        resource_ids: Sequence[str] | Unset = UNSET, query_library_query_ids: Sequence[str] | Unset = UNSET,
        app_ids: Sequence[str] | Unset = UNSET, workflow_ids: Sequence[str] | Unset = UNSET,
        destination_space_id: str | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.SpaceCopyElementsResult:  # fmt: skip
        """Copy elements to another space.

        Copies apps, resources, workflows and query library entries from this space to another one. Token scope:
        spaces:write (Spaces > Write). Plan: Enterprise.

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
        return await self._client._request(_operations.SPACES_COPY_ELEMENTS, (), options, {}, body, {
            "resource_ids": resource_ids, "query_library_query_ids": query_library_query_ids, "app_ids": app_ids,
            "workflow_ids": workflow_ids, "destination_space_id": destination_space_id,
        })  # fmt: skip


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawSpacesResource:
        def __init__(self, resource: SpacesResource) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.replace = raw(resource.replace)
            self.delete = raw(resource.delete)
            self.copy_elements = raw(resource.copy_elements)

    class AsyncRawSpacesResource:
        def __init__(self, resource: AsyncSpacesResource) -> None:
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.replace = async_raw(resource.replace)
            self.delete = async_raw(resource.delete)
            self.copy_elements = async_raw(resource.copy_elements)
