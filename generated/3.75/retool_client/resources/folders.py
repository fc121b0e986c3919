"""The resource `folders`."""

from __future__ import annotations
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class FoldersResource(SyncResource):
    """Operations on `folders`."""

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.Folder]:
        """List folders.

        Returns all folders of the organization: those of apps, workflows and resources, system folders included.
        Token scope: folders:read (Folders > Read). Plan: Enterprise.
        """
        return self._client._paginate(_operations.FOLDERS_LIST, (), options)

    @overload
    def create(self, /, *, name: str, folder_type: Literal["app", "workflow", "resource"] | _models.FolderType,
               parent_folder_id: str | None | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.Folder: ...  # fmt: skip
    @overload
    def create(self, body: _models.FolderCreate | _dicts.FolderCreateDict, /,
               **options: Unpack[CallOptions]) -> _models.Folder: ...  # fmt: skip
    def create(self, body: _models.FolderCreate | _dicts.FolderCreateDict | Unset = UNSET, /, *,
               name: str | Unset = UNSET,
               folder_type: Literal["app", "workflow", "resource"] | _models.FolderType | Unset = UNSET,
               parent_folder_id: str | None | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.Folder:  # fmt: skip
        """Create a folder.

        Adds a folder of one type, at the top or within another folder of the same type. Token scope: folders:write
        (Folders > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the folder.
            folder_type: What the folder holds. One of `app`, `workflow`, `resource`.
            parent_folder_id: Identifier of the folder that it is in; null at the top.

        Raises:
            ConflictError: It conflicts with something that exists already.
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.FOLDERS_CREATE, (), options, {}, body,
                                     {"name": name, "folder_type": folder_type, "parent_folder_id": parent_folder_id})  # fmt: skip

    def get(self, folder_id: str, /, **options: Unpack[CallOptions]) -> _models.Folder:
        """Get a folder.

        Returns one folder. Token scope: folders:read (Folders > Read). Plan: Enterprise.

        Args:
            folder_id: Identifier of the folder, such as `app_12`.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.FOLDERS_GET, (folder_id,), options)

    @overload
    def update(self, folder_id: str, /, *,
               operations: Sequence[_models.FolderUpdateOperation | _dicts.FolderUpdateOperationDict],
               **options: Unpack[CallOptions]) -> _models.Folder: ...  # fmt: skip
    @overload
    def update(self, folder_id: str, /, *, name: str | Unset = UNSET, parent_folder_id: str | None | Unset = UNSET,
               is_system_folder: bool | Unset = UNSET,
               folder_type: Literal["app", "workflow", "resource"] | _models.FolderType | Unset = UNSET,
               changes: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.Folder: ...  # fmt: skip
    @overload
    def update(self, folder_id: str, body: _models.FolderUpdate | _dicts.FolderUpdateDict, /,
               **options: Unpack[CallOptions]) -> _models.Folder: ...  # fmt: skip
    def update(self, folder_id: str, body: _models.FolderUpdate | _dicts.FolderUpdateDict | Unset = UNSET, /, *,
               operations: Sequence[_models.FolderUpdateOperation | _dicts.FolderUpdateOperationDict] | Unset = UNSET,
               name: str | Unset = UNSET, parent_folder_id: str | None | Unset = UNSET,
               is_system_folder: bool | Unset = UNSET,
               folder_type: Literal["app", "workflow", "resource"] | _models.FolderType | Unset = UNSET,
               changes: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.Folder:  # fmt: skip
        """Update a folder.

        Renames or moves a folder by a list of JSON Patch operations (RFC 6902). System folders cannot be changed.
        Token scope: folders:write (Folders > Write). Plan: Enterprise.

        Args:
            folder_id: Identifier of the folder, such as `app_12`.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.
            name: Name of the folder.
            parent_folder_id: Identifier of the folder that it is in; null at the top.
            is_system_folder: Whether Retool made the folder; such a folder cannot be changed.
            folder_type: What the folder holds. One of `app`, `workflow`, `resource`.
            changes: Values by JSON Pointer, for what is further down.

        Raises:
            NotFoundError: It does not exist.
            ConflictError: It conflicts with something that exists already.
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.FOLDERS_UPDATE, (folder_id,), options, {}, body, {
            "operations": operations, "name": name, "parent_folder_id": parent_folder_id,
            "is_system_folder": is_system_folder, "folder_type": folder_type, "changes": changes,
        })  # fmt: skip

    @overload
    def delete(self, folder_id: str, /, *, recursive: bool | Unset = UNSET, **options: Unpack[CallOptions]) -> None: ...
    @overload
    def delete(self, folder_id: str, body: _models.FolderDelete | _dicts.FolderDeleteDict | Unset = UNSET, /,
               **options: Unpack[CallOptions]) -> None: ...  # fmt: skip
    def delete(self, folder_id: str, body: _models.FolderDelete | _dicts.FolderDeleteDict | Unset = UNSET, /, *,
               recursive: bool | Unset = UNSET, **options: Unpack[CallOptions]) -> None:  # fmt: skip
        """Delete a folder.

        Removes a folder. One that is not empty is removed only if the request asks for its content to go as well.
        Token scope: folders:write (Folders > Write). Plan: Enterprise.

        Args:
            folder_id: Identifier of the folder, such as `app_12`.
            body: All that follows in one object, instead of the keyword arguments.
            recursive: Whether the content of the folder is removed as well.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.FOLDERS_DELETE, (folder_id,), options, {}, body,
                                     {"recursive": recursive})  # fmt: skip


class AsyncFoldersResource(AsyncResource):
    """Operations on `folders`, asynchronous."""

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.Folder]:
        """List folders.

        Returns all folders of the organization: those of apps, workflows and resources, system folders included.
        Token scope: folders:read (Folders > Read). Plan: Enterprise.
        """
        return self._client._paginate(_operations.FOLDERS_LIST, (), options)

    @overload
    async def create(self, /, *, name: str, folder_type: Literal["app", "workflow", "resource"] | _models.FolderType,
                     parent_folder_id: str | None | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.Folder: ...  # fmt: skip
    @overload
    async def create(self, body: _models.FolderCreate | _dicts.FolderCreateDict, /,
                     **options: Unpack[CallOptions]) -> _models.Folder: ...  # fmt: skip
    async def create(self, body: _models.FolderCreate | _dicts.FolderCreateDict | Unset = UNSET, /, *,
                     name: str | Unset = UNSET,
                     folder_type: Literal["app", "workflow", "resource"] | _models.FolderType | Unset = UNSET,
                     parent_folder_id: str | None | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.Folder:  # fmt: skip
        """Create a folder.

        Adds a folder of one type, at the top or within another folder of the same type. Token scope: folders:write
        (Folders > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the folder.
            folder_type: What the folder holds. One of `app`, `workflow`, `resource`.
            parent_folder_id: Identifier of the folder that it is in; null at the top.

        Raises:
            ConflictError: It conflicts with something that exists already.
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.FOLDERS_CREATE, (), options, {}, body, {
            "name": name, "folder_type": folder_type, "parent_folder_id": parent_folder_id,
        })  # fmt: skip

    async def get(self, folder_id: str, /, **options: Unpack[CallOptions]) -> _models.Folder:
        """Get a folder.

        Returns one folder. Token scope: folders:read (Folders > Read). Plan: Enterprise.

        Args:
            folder_id: Identifier of the folder, such as `app_12`.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.FOLDERS_GET, (folder_id,), options)

    @overload
    async def update(self, folder_id: str, /, *,
                     operations: Sequence[_models.FolderUpdateOperation | _dicts.FolderUpdateOperationDict],
                     **options: Unpack[CallOptions]) -> _models.Folder: ...  # fmt: skip
    @overload
    async def update(self, folder_id: str, /, *, name: str | Unset = UNSET,
                     parent_folder_id: str | None | Unset = UNSET, is_system_folder: bool | Unset = UNSET,
                     folder_type: Literal["app", "workflow", "resource"] | _models.FolderType | Unset = UNSET,
                     changes: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.Folder: ...  # fmt: skip
    @overload
    async def update(self, folder_id: str, body: _models.FolderUpdate | _dicts.FolderUpdateDict, /,
                     **options: Unpack[CallOptions]) -> _models.Folder: ...  # fmt: skip
    async def update(
        self, folder_id: str, body: _models.FolderUpdate | _dicts.FolderUpdateDict | Unset = UNSET, /, *,
        operations: Sequence[_models.FolderUpdateOperation | _dicts.FolderUpdateOperationDict] | Unset = UNSET,
        name: str | Unset = UNSET, parent_folder_id: str | None | Unset = UNSET, is_system_folder: bool | Unset = UNSET,
        folder_type: Literal["app", "workflow", "resource"] | _models.FolderType | Unset = UNSET,
        changes: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.Folder:  # fmt: skip
        """Update a folder.

        Renames or moves a folder by a list of JSON Patch operations (RFC 6902). System folders cannot be changed.
        Token scope: folders:write (Folders > Write). Plan: Enterprise.

        Args:
            folder_id: Identifier of the folder, such as `app_12`.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.
            name: Name of the folder.
            parent_folder_id: Identifier of the folder that it is in; null at the top.
            is_system_folder: Whether Retool made the folder; such a folder cannot be changed.
            folder_type: What the folder holds. One of `app`, `workflow`, `resource`.
            changes: Values by JSON Pointer, for what is further down.

        Raises:
            NotFoundError: It does not exist.
            ConflictError: It conflicts with something that exists already.
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.FOLDERS_UPDATE, (folder_id,), options, {}, body, {
            "operations": operations, "name": name, "parent_folder_id": parent_folder_id,
            "is_system_folder": is_system_folder, "folder_type": folder_type, "changes": changes,
        })  # fmt: skip

    @overload
    async def delete(self, folder_id: str, /, *, recursive: bool | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> None: ...  # fmt: skip
    @overload
    async def delete(self, folder_id: str, body: _models.FolderDelete | _dicts.FolderDeleteDict | Unset = UNSET, /,
                     **options: Unpack[CallOptions]) -> None: ...  # fmt: skip
    async def delete(self, folder_id: str, body: _models.FolderDelete | _dicts.FolderDeleteDict | Unset = UNSET, /, *,
                     recursive: bool | Unset = UNSET, **options: Unpack[CallOptions]) -> None:  # fmt: skip
        """Delete a folder.

        Removes a folder. One that is not empty is removed only if the request asks for its content to go as well.
        Token scope: folders:write (Folders > Write). Plan: Enterprise.

        Args:
            folder_id: Identifier of the folder, such as `app_12`.
            body: All that follows in one object, instead of the keyword arguments.
            recursive: Whether the content of the folder is removed as well.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.FOLDERS_DELETE, (folder_id,), options, {}, body,
                                           {"recursive": recursive})  # fmt: skip


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawFoldersResource:
        def __init__(self, resource: FoldersResource) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class AsyncRawFoldersResource:
        def __init__(self, resource: AsyncFoldersResource) -> None:
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
