# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The resource `custom_component_libraries.revisions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence
    from typing import Literal, Unpack
    from .._runtime.files import FileContent
    from .._runtime.client import CallOptions
    from .._runtime.pagination import AsyncPage, Page
    from .._runtime.resource import async_raw, async_raw_page, raw
    from ..models.custom_component_library_revision import CustomComponentLibraryRevision
    from ..models.custom_component_library_revision_create import CustomComponentLibraryRevisionCreate
    from ..models.custom_component_library_revision_file import CustomComponentLibraryRevisionFile
    from ..models.version_bump import VersionBump
    from ..dicts import CustomComponentLibraryRevisionCreateDict

__all__ = ("AsyncCustomComponentLibrariesRevisionsResource", "CustomComponentLibrariesRevisionsResource")


class CustomComponentLibrariesRevisionsResource(SyncResource):
    """Operations on `custom_component_libraries.revisions`."""

    def list(self, library_id: str, /, **options: Unpack[CallOptions]) -> Page[CustomComponentLibraryRevision]:
        """List the revisions of a library.

        Returns the revisions that were uploaded to a library.

        Token scope: custom_components:read (CustomComponent > Read). Available for classic apps only.

        Args:
            library_id: Identifier of the library.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        from ..api.custom_component_libraries.revisions import list as _list

        return self._client._paginate(_list.OPERATION, (library_id,), {}, options=options)

    @overload
    def create(
        self,
        library_id: str,
        /,
        *,
        version_bump: Literal["minor", "major", "dev", "specify_version"] | VersionBump,
        files: Sequence[FileContent],
        id: str | Unset = UNSET,
        version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CustomComponentLibraryRevision: ...
    @overload
    def create(
        self,
        library_id: str,
        body: CustomComponentLibraryRevisionCreate | CustomComponentLibraryRevisionCreateDict,
        /,
        **options: Unpack[CallOptions],
    ) -> CustomComponentLibraryRevision: ...
    def create(
        self,
        library_id: str,
        body: CustomComponentLibraryRevisionCreate | CustomComponentLibraryRevisionCreateDict | Unset = UNSET,
        /,
        *,
        version_bump: Literal["minor", "major", "dev", "specify_version"] | VersionBump | Unset = UNSET,
        files: Sequence[FileContent] | Unset = UNSET,
        id: str | Unset = UNSET,
        version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CustomComponentLibraryRevision:
        """Upload a revision of a library.

        Adds a revision with its files, as multipart form data.

        Token scope: custom_components:write (CustomComponent > Write). Available for classic apps only.

        Args:
            library_id: Identifier of the library.
            body: All that follows in one object, instead of the keyword arguments.
            version_bump: Which part of the version goes up. One of `minor`, `major`, `dev`,
                `specify_version`.
            files: Files of the revision.
            id: Identifier of the revision.
            version: Version of the revision.

        Raises:
            ConflictError: It conflicts with something that exists already.
            RetoolError: If it fails in any other way.
        """
        from ..api.custom_component_libraries.revisions import create as _create

        return self._client._request(
            _create.OPERATION,
            (library_id,),
            {},
            body,
            {"version_bump": version_bump, "files": files, "id": id, "version": version},
            options=options,
        )

    def list_files(
        self, library_id: str, revision_id: str, /, **options: Unpack[CallOptions]
    ) -> Page[CustomComponentLibraryRevisionFile]:
        """List the files of a revision.

        Returns the files of a revision with their content.

        Token scope: custom_components:read (CustomComponent > Read). Available for classic apps only.

        Args:
            library_id: Identifier of the library.
            revision_id: Identifier of the revision.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.custom_component_libraries.revisions import list_files as _list_files

        return self._client._paginate(_list_files.OPERATION, (library_id, revision_id), {}, options=options)


class AsyncCustomComponentLibrariesRevisionsResource(AsyncResource):
    """Operations on `custom_component_libraries.revisions`, asynchronous."""

    def list(self, library_id: str, /, **options: Unpack[CallOptions]) -> AsyncPage[CustomComponentLibraryRevision]:
        """List the revisions of a library.

        Returns the revisions that were uploaded to a library.

        Token scope: custom_components:read (CustomComponent > Read). Available for classic apps only.

        Args:
            library_id: Identifier of the library.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        from ..api.custom_component_libraries.revisions import list as _list

        return self._client._paginate(_list.OPERATION, (library_id,), {}, options=options)

    @overload
    async def create(
        self,
        library_id: str,
        /,
        *,
        version_bump: Literal["minor", "major", "dev", "specify_version"] | VersionBump,
        files: Sequence[FileContent],
        id: str | Unset = UNSET,
        version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CustomComponentLibraryRevision: ...
    @overload
    async def create(
        self,
        library_id: str,
        body: CustomComponentLibraryRevisionCreate | CustomComponentLibraryRevisionCreateDict,
        /,
        **options: Unpack[CallOptions],
    ) -> CustomComponentLibraryRevision: ...
    async def create(
        self,
        library_id: str,
        body: CustomComponentLibraryRevisionCreate | CustomComponentLibraryRevisionCreateDict | Unset = UNSET,
        /,
        *,
        version_bump: Literal["minor", "major", "dev", "specify_version"] | VersionBump | Unset = UNSET,
        files: Sequence[FileContent] | Unset = UNSET,
        id: str | Unset = UNSET,
        version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CustomComponentLibraryRevision:
        """Upload a revision of a library.

        Adds a revision with its files, as multipart form data.

        Token scope: custom_components:write (CustomComponent > Write). Available for classic apps only.

        Args:
            library_id: Identifier of the library.
            body: All that follows in one object, instead of the keyword arguments.
            version_bump: Which part of the version goes up. One of `minor`, `major`, `dev`,
                `specify_version`.
            files: Files of the revision.
            id: Identifier of the revision.
            version: Version of the revision.

        Raises:
            ConflictError: It conflicts with something that exists already.
            RetoolError: If it fails in any other way.
        """
        from ..api.custom_component_libraries.revisions import create as _create

        return await self._client._request(
            _create.OPERATION,
            (library_id,),
            {},
            body,
            {"version_bump": version_bump, "files": files, "id": id, "version": version},
            options=options,
        )

    def list_files(
        self, library_id: str, revision_id: str, /, **options: Unpack[CallOptions]
    ) -> AsyncPage[CustomComponentLibraryRevisionFile]:
        """List the files of a revision.

        Returns the files of a revision with their content.

        Token scope: custom_components:read (CustomComponent > Read). Available for classic apps only.

        Args:
            library_id: Identifier of the library.
            revision_id: Identifier of the revision.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.custom_component_libraries.revisions import list_files as _list_files

        return self._client._paginate(_list_files.OPERATION, (library_id, revision_id), {}, options=options)


if TYPE_CHECKING:

    class RawCustomComponentLibrariesRevisionsResource:
        """`custom_component_libraries.revisions` with status and headers of each answer."""

        def __init__(self, resource: CustomComponentLibrariesRevisionsResource) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.list_files = raw(resource.list_files)

    class AsyncRawCustomComponentLibrariesRevisionsResource:
        """`custom_component_libraries.revisions` with status and headers of each answer."""

        def __init__(self, resource: AsyncCustomComponentLibrariesRevisionsResource) -> None:
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.list_files = async_raw_page(resource.list_files)
