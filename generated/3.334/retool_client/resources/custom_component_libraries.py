"""The resource `custom_component_libraries`."""

from __future__ import annotations
from functools import cached_property
from typing import TYPE_CHECKING, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, lazy, raw

if TYPE_CHECKING:
    from . import custom_component_libraries_revisions as _custom_component_libraries_revisions
else:
    (_custom_component_libraries_revisions,) = lazy(__name__, ".custom_component_libraries_revisions")


class CustomComponentLibrariesResource(SyncResource):
    """Operations on `custom_component_libraries`."""

    @cached_property
    def revisions(self) -> _custom_component_libraries_revisions.CustomComponentLibrariesRevisionsResource:
        """The resource `custom_component_libraries.revisions`."""
        return _custom_component_libraries_revisions.CustomComponentLibrariesRevisionsResource(self._client)

    def get(self, library_id: str, /, **options: Unpack[CallOptions]) -> _models.CustomComponentLibrary:
        """Get a custom component library.

        Returns one library of custom components. Token scope: custom_components:read (CustomComponent > Read). Plan:
        Business.

        Args:
            library_id: Identifier of the library.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.CUSTOM_COMPONENT_LIBRARIES_GET, (library_id,), options)

    def list(self, /, *, library_id: str | Unset = UNSET,
             **options: Unpack[CallOptions]) -> Page[_models.CustomComponentLibrary]:  # fmt: skip
        """List custom component libraries.

        Returns the libraries of custom components of the organization. Token scope: custom_components:read
        (CustomComponent > Read). Plan: Business.

        Args:
            library_id: Identifier of the library.
        """
        return self._client._paginate(_operations.CUSTOM_COMPONENT_LIBRARIES_LIST, (), options,
                                      {"libraryId": library_id})  # fmt: skip

    @overload
    def create(self, /, *, name: str, description: str | None, label: str, id: str | Unset = UNSET,
               **options: Unpack[CallOptions]) -> _models.CustomComponentLibrary: ...  # fmt: skip
    @overload
    def create(self, body: _models.CustomComponentLibraryCreate | _dicts.CustomComponentLibraryCreateDict, /,
               **options: Unpack[CallOptions]) -> _models.CustomComponentLibrary: ...  # fmt: skip
    def create(self,
               body: _models.CustomComponentLibraryCreate | _dicts.CustomComponentLibraryCreateDict | Unset = UNSET, /,
               *, name: str | Unset = UNSET, description: str | None | Unset = UNSET, label: str | Unset = UNSET,
               id: str | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.CustomComponentLibrary:  # fmt: skip
        """Create a custom component library.

        Adds an empty library. Its name must not be taken. Token scope: custom_components:write (CustomComponent >
        Write). Plan: Business.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the custom component library.
            description: What it is for, in the words of its author.
            label: Label that people see.
            id: Identifier of the custom component library.

        Raises:
            ConflictError: It conflicts with something that exists already.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.CUSTOM_COMPONENT_LIBRARIES_CREATE, (), options, {}, body,
                                     {"name": name, "description": description, "label": label, "id": id})  # fmt: skip


class AsyncCustomComponentLibrariesResource(AsyncResource):
    """Operations on `custom_component_libraries`, asynchronous."""

    @cached_property
    def revisions(self) -> _custom_component_libraries_revisions.AsyncCustomComponentLibrariesRevisionsResource:
        """The resource `custom_component_libraries.revisions`."""
        return _custom_component_libraries_revisions.AsyncCustomComponentLibrariesRevisionsResource(self._client)

    async def get(self, library_id: str, /, **options: Unpack[CallOptions]) -> _models.CustomComponentLibrary:
        """Get a custom component library.

        Returns one library of custom components. Token scope: custom_components:read (CustomComponent > Read). Plan:
        Business.

        Args:
            library_id: Identifier of the library.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.CUSTOM_COMPONENT_LIBRARIES_GET, (library_id,), options)

    def list(self, /, *, library_id: str | Unset = UNSET,
             **options: Unpack[CallOptions]) -> AsyncPage[_models.CustomComponentLibrary]:  # fmt: skip
        """List custom component libraries.

        Returns the libraries of custom components of the organization. Token scope: custom_components:read
        (CustomComponent > Read). Plan: Business.

        Args:
            library_id: Identifier of the library.
        """
        return self._client._paginate(_operations.CUSTOM_COMPONENT_LIBRARIES_LIST, (), options,
                                      {"libraryId": library_id})  # fmt: skip

    @overload
    async def create(self, /, *, name: str, description: str | None, label: str, id: str | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.CustomComponentLibrary: ...  # fmt: skip
    @overload
    async def create(self, body: _models.CustomComponentLibraryCreate | _dicts.CustomComponentLibraryCreateDict, /,
                     **options: Unpack[CallOptions]) -> _models.CustomComponentLibrary: ...  # fmt: skip
    async def create(
        self, body: _models.CustomComponentLibraryCreate | _dicts.CustomComponentLibraryCreateDict | Unset = UNSET, /,
        *, name: str | Unset = UNSET, description: str | None | Unset = UNSET, label: str | Unset = UNSET,
        id: str | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.CustomComponentLibrary:  # fmt: skip
        """Create a custom component library.

        Adds an empty library. Its name must not be taken. Token scope: custom_components:write (CustomComponent >
        Write). Plan: Business.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the custom component library.
            description: What it is for, in the words of its author.
            label: Label that people see.
            id: Identifier of the custom component library.

        Raises:
            ConflictError: It conflicts with something that exists already.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.CUSTOM_COMPONENT_LIBRARIES_CREATE, (), options, {}, body,
                                           {"name": name, "description": description, "label": label, "id": id})  # fmt: skip


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawCustomComponentLibrariesResource:
        def __init__(self, resource: CustomComponentLibrariesResource) -> None:
            self.revisions = _custom_component_libraries_revisions.RawCustomComponentLibrariesRevisionsResource(
                resource.revisions
            )
            self.get = raw(resource.get)
            self.list = raw(resource.list)
            self.create = raw(resource.create)

    class AsyncRawCustomComponentLibrariesResource:
        def __init__(self, resource: AsyncCustomComponentLibrariesResource) -> None:
            self.revisions = _custom_component_libraries_revisions.AsyncRawCustomComponentLibrariesRevisionsResource(
                resource.revisions
            )
            self.get = async_raw(resource.get)
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
