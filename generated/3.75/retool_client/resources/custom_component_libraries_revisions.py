"""The resource `custom_component_libraries.revisions`."""

from __future__ import annotations
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack, overload
from .._runtime.files import FileContent
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class CustomComponentLibrariesRevisionsResource(SyncResource):
    """Operations on `custom_component_libraries.revisions`."""

    def list(self, library_id: str, /, **options: Unpack[CallOptions]) -> Page[_models.CustomComponentLibraryRevision]:
        """List the revisions of a library.

        Returns the revisions that were uploaded to a library. Token scope: custom_components:read (CustomComponent >
        Read). Plan: Business.

        Args:
            library_id: Identifier of the library.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._paginate(_operations.CUSTOM_COMPONENT_LIBRARIES_REVISIONS_LIST, (library_id,), options)

    @overload
    def create(self, library_id: str, /, *,
               version_bump: Literal["minor", "major", "dev", "specify_version"] | _models.VersionBump,
               files: Sequence[FileContent], id: str | Unset = UNSET, version: str | Unset = UNSET,
               **options: Unpack[CallOptions]) -> _models.CustomComponentLibraryRevision: ...  # fmt: skip
    @overload
    def create(self, library_id: str,
               body: _models.CustomComponentLibraryRevisionCreate | _dicts.CustomComponentLibraryRevisionCreateDict, /,
               **options: Unpack[CallOptions]) -> _models.CustomComponentLibraryRevision: ...  # fmt: skip
    def create(
        self, library_id: str,
        body: _models.CustomComponentLibraryRevisionCreate | _dicts.CustomComponentLibraryRevisionCreateDict | Unset = UNSET,
        /, *, version_bump: Literal["minor", "major", "dev", "specify_version"] | _models.VersionBump | Unset = UNSET,
        files: Sequence[FileContent] | Unset = UNSET, id: str | Unset = UNSET, version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> _models.CustomComponentLibraryRevision:  # fmt: skip
        """Upload a revision of a library.

        Adds a revision with its files, as multipart form data. Token scope: custom_components:write (CustomComponent
        > Write). Plan: Business.

        Args:
            library_id: Identifier of the library.
            body: All that follows in one object, instead of the keyword arguments.
            version_bump: Which part of the version goes up. One of `minor`, `major`, `dev`, `specify_version`.
            files: Files of the revision.
            id: Identifier of the revision.
            version: Version of the revision.

        Raises:
            ConflictError: It conflicts with something that exists already.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.CUSTOM_COMPONENT_LIBRARIES_REVISIONS_CREATE, (library_id,), options,
                                     {}, body,
                                     {"version_bump": version_bump, "files": files, "id": id, "version": version})  # fmt: skip

    def list_files(self, library_id: str, revision_id: str, /,
                   **options: Unpack[CallOptions]) -> Page[_models.CustomComponentLibraryRevisionFile]:  # fmt: skip
        """List the files of a revision.

        Returns the files of a revision with their content. Token scope: custom_components:read (CustomComponent >
        Read). Plan: Business.

        Args:
            library_id: Identifier of the library.
            revision_id: Identifier of the revision.
        """
        return self._client._paginate(_operations.CUSTOM_COMPONENT_LIBRARIES_REVISIONS_LIST_FILES,
                                      (library_id, revision_id), options)  # fmt: skip


class AsyncCustomComponentLibrariesRevisionsResource(AsyncResource):
    """Operations on `custom_component_libraries.revisions`, asynchronous."""

    def list(self, library_id: str, /,
             **options: Unpack[CallOptions]) -> AsyncPage[_models.CustomComponentLibraryRevision]:  # fmt: skip
        """List the revisions of a library.

        Returns the revisions that were uploaded to a library. Token scope: custom_components:read (CustomComponent >
        Read). Plan: Business.

        Args:
            library_id: Identifier of the library.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._paginate(_operations.CUSTOM_COMPONENT_LIBRARIES_REVISIONS_LIST, (library_id,), options)

    @overload
    async def create(self, library_id: str, /, *,
                     version_bump: Literal["minor", "major", "dev", "specify_version"] | _models.VersionBump,
                     files: Sequence[FileContent], id: str | Unset = UNSET, version: str | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.CustomComponentLibraryRevision: ...  # fmt: skip
    @overload
    async def create(
        self, library_id: str,
        body: _models.CustomComponentLibraryRevisionCreate | _dicts.CustomComponentLibraryRevisionCreateDict, /,
        **options: Unpack[CallOptions],
    ) -> _models.CustomComponentLibraryRevision: ...  # fmt: skip
    async def create(
        self, library_id: str,
        body: _models.CustomComponentLibraryRevisionCreate | _dicts.CustomComponentLibraryRevisionCreateDict | Unset = UNSET,
        /, *, version_bump: Literal["minor", "major", "dev", "specify_version"] | _models.VersionBump | Unset = UNSET,
        files: Sequence[FileContent] | Unset = UNSET, id: str | Unset = UNSET, version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> _models.CustomComponentLibraryRevision:  # fmt: skip
        """Upload a revision of a library.

        Adds a revision with its files, as multipart form data. Token scope: custom_components:write (CustomComponent
        > Write). Plan: Business.

        Args:
            library_id: Identifier of the library.
            body: All that follows in one object, instead of the keyword arguments.
            version_bump: Which part of the version goes up. One of `minor`, `major`, `dev`, `specify_version`.
            files: Files of the revision.
            id: Identifier of the revision.
            version: Version of the revision.

        Raises:
            ConflictError: It conflicts with something that exists already.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.CUSTOM_COMPONENT_LIBRARIES_REVISIONS_CREATE, (library_id,),
                                           options, {}, body,
                                           {"version_bump": version_bump, "files": files, "id": id, "version": version})  # fmt: skip

    def list_files(self, library_id: str, revision_id: str, /,
                   **options: Unpack[CallOptions]) -> AsyncPage[_models.CustomComponentLibraryRevisionFile]:  # fmt: skip
        """List the files of a revision.

        Returns the files of a revision with their content. Token scope: custom_components:read (CustomComponent >
        Read). Plan: Business.

        Args:
            library_id: Identifier of the library.
            revision_id: Identifier of the revision.
        """
        return self._client._paginate(_operations.CUSTOM_COMPONENT_LIBRARIES_REVISIONS_LIST_FILES,
                                      (library_id, revision_id), options)  # fmt: skip


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawCustomComponentLibrariesRevisionsResource:
        def __init__(self, resource: CustomComponentLibrariesRevisionsResource) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.list_files = raw(resource.list_files)

    class AsyncRawCustomComponentLibrariesRevisionsResource:
        def __init__(self, resource: AsyncCustomComponentLibrariesRevisionsResource) -> None:
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.list_files = async_raw_page(resource.list_files)
