"""The resource `permissions`."""

from __future__ import annotations
import builtins
from typing import TYPE_CHECKING, Literal, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class PermissionsResource(SyncResource):
    """Operations on `permissions`."""

    def get_access_list(
        self, object_type: Literal["app", "folder", "resource", "workflow", "agent"] | _models.PermissionObjectType,
        object_id: str, /, **options: Unpack[CallOptions],
    ) -> _models.AccessList:  # fmt: skip
        """Get the access list of an object.

        Returns who has which access to an object, and whether that comes from the object itself, a folder or a
        group's universal access. Token scope: permissions:read (Permissions > Read). Plan: Enterprise.

        Args:
            object_type: Type of the object. One of `app`, `folder`, `resource`, `workflow`, `agent`.
            object_id: Identifier of the object.
        """
        return self._client._request(_operations.PERMISSIONS_GET_ACCESS_LIST, (object_type, object_id), options)

    @overload
    def list_objects(
        self, /, *, subject: _models.PermissionSubject | _dicts.PermissionSubjectDict,
        object_type: Literal["folder", "app", "resource", "resource_configuration"] | _models.PermissionGrantType,
        include_inherited_access: bool | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> Page[_models.PermissionGrant]: ...  # fmt: skip
    @overload
    def list_objects(self, body: _models.PermissionListObjects | _dicts.PermissionListObjectsDict, /,
                     **options: Unpack[CallOptions]) -> Page[_models.PermissionGrant]: ...  # fmt: skip
    def list_objects(
        self, body: _models.PermissionListObjects | _dicts.PermissionListObjectsDict | Unset = UNSET, /, *,
        subject: _models.PermissionSubject | _dicts.PermissionSubjectDict | Unset = UNSET,
        object_type: Literal["folder", "app", "resource", "resource_configuration"] | _models.PermissionGrantType | Unset = UNSET,
        include_inherited_access: bool | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> Page[_models.PermissionGrant]:  # fmt: skip
        """List the objects that a subject can use.

        Returns the objects of one type that a user or group has access to. The request is a POST, but changes
        nothing. Token scope: permissions:read (Permissions > Read). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            subject: User, group or invite that access is given to.
            object_type: Type of the objects. One of `folder`, `app`, `resource`, `resource_configuration`.
            include_inherited_access: Whether access that comes from folders and universal access counts as well.
        """
        return self._client._paginate(_operations.PERMISSIONS_LIST_OBJECTS, (), options, {}, body, {
            "subject": subject, "object_type": object_type, "include_inherited_access": include_inherited_access,
        })  # fmt: skip

    @overload
    def grant(self, /, *, subject: _models.PermissionSubject | _dicts.PermissionSubjectDict,
              object: _models.PermissionObject | _dicts.PermissionObjectDict,
              access_level: Literal["own", "edit", "use"] | _models.AccessLevel,
              **options: Unpack[CallOptions]) -> builtins.list[_models.PermissionGrant]: ...  # fmt: skip
    @overload
    def grant(self, body: _models.PermissionGrantRequest | _dicts.PermissionGrantRequestDict, /,
              **options: Unpack[CallOptions]) -> builtins.list[_models.PermissionGrant]: ...  # fmt: skip
    def grant(self, body: _models.PermissionGrantRequest | _dicts.PermissionGrantRequestDict | Unset = UNSET, /, *,
              subject: _models.PermissionSubject | _dicts.PermissionSubjectDict | Unset = UNSET,
              object: _models.PermissionObject | _dicts.PermissionObjectDict | Unset = UNSET,
              access_level: Literal["own", "edit", "use"] | _models.AccessLevel | Unset = UNSET,
              **options: Unpack[CallOptions]) -> builtins.list[_models.PermissionGrant]:  # fmt: skip
        """Grant access to an object.

        Gives a user or group a level of access to an object and returns all access that the subject then has. Token
        scope: permissions:write (Permissions > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            subject: User, group or invite that access is given to.
            object: Object that access is to.
            access_level: Level of access: `use` runs it, `edit` changes it, `own` also shares it. One of `own`,
                `edit`, `use`.
        """
        return self._client._request(_operations.PERMISSIONS_GRANT, (), options, {}, body,
                                     {"subject": subject, "object": object, "access_level": access_level})  # fmt: skip

    @overload
    def revoke(self, /, *, subject: _models.PermissionSubject | _dicts.PermissionSubjectDict,
               object: _models.PermissionObject | _dicts.PermissionObjectDict,
               **options: Unpack[CallOptions]) -> builtins.list[_models.PermissionGrant]: ...  # fmt: skip
    @overload
    def revoke(self, body: _models.PermissionRevokeRequest | _dicts.PermissionRevokeRequestDict, /,
               **options: Unpack[CallOptions]) -> builtins.list[_models.PermissionGrant]: ...  # fmt: skip
    def revoke(self, body: _models.PermissionRevokeRequest | _dicts.PermissionRevokeRequestDict | Unset = UNSET, /, *,
               subject: _models.PermissionSubject | _dicts.PermissionSubjectDict | Unset = UNSET,
               object: _models.PermissionObject | _dicts.PermissionObjectDict | Unset = UNSET,
               **options: Unpack[CallOptions]) -> builtins.list[_models.PermissionGrant]:  # fmt: skip
        """Revoke access to an object.

        Removes the access of a user or group to an object and returns the access that is left. Token scope:
        permissions:write (Permissions > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            subject: User, group or invite that access is given to.
            object: Object that access is to.
        """
        return self._client._request(_operations.PERMISSIONS_REVOKE, (), options, {}, body,
                                     {"subject": subject, "object": object})  # fmt: skip


class AsyncPermissionsResource(AsyncResource):
    """Operations on `permissions`, asynchronous."""

    async def get_access_list(
        self, object_type: Literal["app", "folder", "resource", "workflow", "agent"] | _models.PermissionObjectType,
        object_id: str, /, **options: Unpack[CallOptions],
    ) -> _models.AccessList:  # fmt: skip
        """Get the access list of an object.

        Returns who has which access to an object, and whether that comes from the object itself, a folder or a
        group's universal access. Token scope: permissions:read (Permissions > Read). Plan: Enterprise.

        Args:
            object_type: Type of the object. One of `app`, `folder`, `resource`, `workflow`, `agent`.
            object_id: Identifier of the object.
        """
        return await self._client._request(_operations.PERMISSIONS_GET_ACCESS_LIST, (object_type, object_id), options)

    @overload
    def list_objects(
        self, /, *, subject: _models.PermissionSubject | _dicts.PermissionSubjectDict,
        object_type: Literal["folder", "app", "resource", "resource_configuration"] | _models.PermissionGrantType,
        include_inherited_access: bool | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> AsyncPage[_models.PermissionGrant]: ...  # fmt: skip
    @overload
    def list_objects(self, body: _models.PermissionListObjects | _dicts.PermissionListObjectsDict, /,
                     **options: Unpack[CallOptions]) -> AsyncPage[_models.PermissionGrant]: ...  # fmt: skip
    def list_objects(
        self, body: _models.PermissionListObjects | _dicts.PermissionListObjectsDict | Unset = UNSET, /, *,
        subject: _models.PermissionSubject | _dicts.PermissionSubjectDict | Unset = UNSET,
        object_type: Literal["folder", "app", "resource", "resource_configuration"] | _models.PermissionGrantType | Unset = UNSET,
        include_inherited_access: bool | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> AsyncPage[_models.PermissionGrant]:  # fmt: skip
        """List the objects that a subject can use.

        Returns the objects of one type that a user or group has access to. The request is a POST, but changes
        nothing. Token scope: permissions:read (Permissions > Read). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            subject: User, group or invite that access is given to.
            object_type: Type of the objects. One of `folder`, `app`, `resource`, `resource_configuration`.
            include_inherited_access: Whether access that comes from folders and universal access counts as well.
        """
        return self._client._paginate(_operations.PERMISSIONS_LIST_OBJECTS, (), options, {}, body, {
            "subject": subject, "object_type": object_type, "include_inherited_access": include_inherited_access,
        })  # fmt: skip

    @overload
    async def grant(self, /, *, subject: _models.PermissionSubject | _dicts.PermissionSubjectDict,
                    object: _models.PermissionObject | _dicts.PermissionObjectDict,
                    access_level: Literal["own", "edit", "use"] | _models.AccessLevel,
                    **options: Unpack[CallOptions]) -> builtins.list[_models.PermissionGrant]: ...  # fmt: skip
    @overload
    async def grant(self, body: _models.PermissionGrantRequest | _dicts.PermissionGrantRequestDict, /,
                    **options: Unpack[CallOptions]) -> builtins.list[_models.PermissionGrant]: ...  # fmt: skip
    async def grant(self, body: _models.PermissionGrantRequest | _dicts.PermissionGrantRequestDict | Unset = UNSET, /,
                    *, subject: _models.PermissionSubject | _dicts.PermissionSubjectDict | Unset = UNSET,
                    object: _models.PermissionObject | _dicts.PermissionObjectDict | Unset = UNSET,
                    access_level: Literal["own", "edit", "use"] | _models.AccessLevel | Unset = UNSET,
                    **options: Unpack[CallOptions]) -> builtins.list[_models.PermissionGrant]:  # fmt: skip
        """Grant access to an object.

        Gives a user or group a level of access to an object and returns all access that the subject then has. Token
        scope: permissions:write (Permissions > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            subject: User, group or invite that access is given to.
            object: Object that access is to.
            access_level: Level of access: `use` runs it, `edit` changes it, `own` also shares it. One of `own`,
                `edit`, `use`.
        """
        return await self._client._request(_operations.PERMISSIONS_GRANT, (), options, {}, body,
                                           {"subject": subject, "object": object, "access_level": access_level})  # fmt: skip

    @overload
    async def revoke(self, /, *, subject: _models.PermissionSubject | _dicts.PermissionSubjectDict,
                     object: _models.PermissionObject | _dicts.PermissionObjectDict,
                     **options: Unpack[CallOptions]) -> builtins.list[_models.PermissionGrant]: ...  # fmt: skip
    @overload
    async def revoke(self, body: _models.PermissionRevokeRequest | _dicts.PermissionRevokeRequestDict, /,
                     **options: Unpack[CallOptions]) -> builtins.list[_models.PermissionGrant]: ...  # fmt: skip
    async def revoke(self, body: _models.PermissionRevokeRequest | _dicts.PermissionRevokeRequestDict | Unset = UNSET,
                     /, *, subject: _models.PermissionSubject | _dicts.PermissionSubjectDict | Unset = UNSET,
                     object: _models.PermissionObject | _dicts.PermissionObjectDict | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> builtins.list[_models.PermissionGrant]:  # fmt: skip
        """Revoke access to an object.

        Removes the access of a user or group to an object and returns the access that is left. Token scope:
        permissions:write (Permissions > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            subject: User, group or invite that access is given to.
            object: Object that access is to.
        """
        return await self._client._request(_operations.PERMISSIONS_REVOKE, (), options, {}, body,
                                           {"subject": subject, "object": object})  # fmt: skip


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawPermissionsResource:
        def __init__(self, resource: PermissionsResource) -> None:
            self.get_access_list = raw(resource.get_access_list)
            self.list_objects = raw(resource.list_objects)
            self.grant = raw(resource.grant)
            self.revoke = raw(resource.revoke)

    class AsyncRawPermissionsResource:
        def __init__(self, resource: AsyncPermissionsResource) -> None:
            self.get_access_list = async_raw(resource.get_access_list)
            self.list_objects = async_raw_page(resource.list_objects)
            self.grant = async_raw(resource.grant)
            self.revoke = async_raw(resource.revoke)
