"""The resource `roles.grants`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Any, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncResource, CallOptions, SyncResource, Unset, async_raw, raw


class RolesGrantsResource(SyncResource):
    """Operations on `roles.grants`."""

    def delete(self, role_grant_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete a role grant.

        Takes one granted role away from its subject. Token scope: permissions:write (Permissions > Write). Plan:
        Enterprise.

        Args:
            role_grant_id: Identifier of the role grant.

        Raises:
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.ROLES_GRANTS_DELETE, (role_grant_id,), options)

    def list(self, /, **options: Unpack[CallOptions]) -> Any:
        """List role grants.

        Returns which subjects have been granted which roles. The document does not describe the response. Token
        scope: permissions:read (Permissions > Read). Plan: Enterprise.

        Raises:
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.ROLES_GRANTS_LIST, (), options)

    @overload
    def create(self, /, *, role_id: str, subject_type: str, subject_id: str, object_type: str | Unset = UNSET,
               object_id: str | Unset = UNSET, **options: Unpack[CallOptions]) -> Any: ...  # fmt: skip
    @overload
    def create(self, body: _models.RoleGrantCreate | _dicts.RoleGrantCreateDict, /,
               **options: Unpack[CallOptions]) -> Any: ...  # fmt: skip
    def create(self, body: _models.RoleGrantCreate | _dicts.RoleGrantCreateDict | Unset = UNSET, /, *,
               role_id: str | Unset = UNSET, subject_type: str | Unset = UNSET, subject_id: str | Unset = UNSET,
               object_type: str | Unset = UNSET, object_id: str | Unset = UNSET, **options: Unpack[CallOptions]) -> Any:  # fmt: skip
        """Grant a role.

        Gives a subject a role, for the whole organization or on one object. The document does not describe the
        response. Token scope: permissions:write (Permissions > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            role_id: UUID of the role.
            subject_type: Type of the subject, such as `user` or `group`.
            subject_id: Identifier of the subject.
            object_type: Type of the objects.
            object_id: Identifier of the object.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.ROLES_GRANTS_CREATE, (), options, {}, body, {
            "role_id": role_id, "subject_type": subject_type, "subject_id": subject_id, "object_type": object_type,
            "object_id": object_id,
        })  # fmt: skip

    def list_for_subject(self, subject_type: str, subject_id: str, /, **options: Unpack[CallOptions]) -> Any:
        """List the role grants of a subject.

        Returns the roles that one subject has been granted. The document does not describe the response. Token scope:
        permissions:read (Permissions > Read). Plan: Enterprise.

        Args:
            subject_type: Type of the subject.
            subject_id: Identifier of the subject.

        Raises:
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.ROLES_GRANTS_LIST_FOR_SUBJECT, (subject_type, subject_id), options)

    @overload
    def delete_for_subject(self, /, *, role_id: str, subject_type: str, subject_id: str,
                           object_type: str | Unset = UNSET, object_id: str | Unset = UNSET,
                           **options: Unpack[CallOptions]) -> None: ...  # fmt: skip
    @overload
    def delete_for_subject(self, body: _models.RoleGrantCreate | _dicts.RoleGrantCreateDict, /,
                           **options: Unpack[CallOptions]) -> None: ...  # fmt: skip
    def delete_for_subject(self, body: _models.RoleGrantCreate | _dicts.RoleGrantCreateDict | Unset = UNSET, /, *,
                           role_id: str | Unset = UNSET, subject_type: str | Unset = UNSET,
                           subject_id: str | Unset = UNSET, object_type: str | Unset = UNSET,
                           object_id: str | Unset = UNSET, **options: Unpack[CallOptions]) -> None:  # fmt: skip
        """Remove role grants of a subject.

        Takes all granted roles away from a subject. Token scope: permissions:write (Permissions > Write). Plan:
        Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            role_id: UUID of the role.
            subject_type: Type of the subject, such as `user` or `group`.
            subject_id: Identifier of the subject.
            object_type: Type of the objects.
            object_id: Identifier of the object.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.ROLES_GRANTS_DELETE_FOR_SUBJECT, (), options, {}, body, {
            "role_id": role_id, "subject_type": subject_type, "subject_id": subject_id, "object_type": object_type,
            "object_id": object_id,
        })  # fmt: skip


class AsyncRolesGrantsResource(AsyncResource):
    """Operations on `roles.grants`, asynchronous."""

    async def delete(self, role_grant_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete a role grant.

        Takes one granted role away from its subject. Token scope: permissions:write (Permissions > Write). Plan:
        Enterprise.

        Args:
            role_grant_id: Identifier of the role grant.

        Raises:
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.ROLES_GRANTS_DELETE, (role_grant_id,), options)

    async def list(self, /, **options: Unpack[CallOptions]) -> Any:
        """List role grants.

        Returns which subjects have been granted which roles. The document does not describe the response. Token
        scope: permissions:read (Permissions > Read). Plan: Enterprise.

        Raises:
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.ROLES_GRANTS_LIST, (), options)

    @overload
    async def create(self, /, *, role_id: str, subject_type: str, subject_id: str, object_type: str | Unset = UNSET,
                     object_id: str | Unset = UNSET, **options: Unpack[CallOptions]) -> Any: ...  # fmt: skip
    @overload
    async def create(self, body: _models.RoleGrantCreate | _dicts.RoleGrantCreateDict, /,
                     **options: Unpack[CallOptions]) -> Any: ...  # fmt: skip
    async def create(self, body: _models.RoleGrantCreate | _dicts.RoleGrantCreateDict | Unset = UNSET, /, *,
                     role_id: str | Unset = UNSET, subject_type: str | Unset = UNSET, subject_id: str | Unset = UNSET,
                     object_type: str | Unset = UNSET, object_id: str | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> Any:  # fmt: skip
        """Grant a role.

        Gives a subject a role, for the whole organization or on one object. The document does not describe the
        response. Token scope: permissions:write (Permissions > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            role_id: UUID of the role.
            subject_type: Type of the subject, such as `user` or `group`.
            subject_id: Identifier of the subject.
            object_type: Type of the objects.
            object_id: Identifier of the object.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.ROLES_GRANTS_CREATE, (), options, {}, body, {
            "role_id": role_id, "subject_type": subject_type, "subject_id": subject_id, "object_type": object_type,
            "object_id": object_id,
        })  # fmt: skip

    async def list_for_subject(self, subject_type: str, subject_id: str, /, **options: Unpack[CallOptions]) -> Any:
        """List the role grants of a subject.

        Returns the roles that one subject has been granted. The document does not describe the response. Token scope:
        permissions:read (Permissions > Read). Plan: Enterprise.

        Args:
            subject_type: Type of the subject.
            subject_id: Identifier of the subject.

        Raises:
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.ROLES_GRANTS_LIST_FOR_SUBJECT, (subject_type, subject_id),
                                           options)  # fmt: skip

    @overload
    async def delete_for_subject(self, /, *, role_id: str, subject_type: str, subject_id: str,
                                 object_type: str | Unset = UNSET, object_id: str | Unset = UNSET,
                                 **options: Unpack[CallOptions]) -> None: ...  # fmt: skip
    @overload
    async def delete_for_subject(self, body: _models.RoleGrantCreate | _dicts.RoleGrantCreateDict, /,
                                 **options: Unpack[CallOptions]) -> None: ...  # fmt: skip
    async def delete_for_subject(self, body: _models.RoleGrantCreate | _dicts.RoleGrantCreateDict | Unset = UNSET, /, *,
                                 role_id: str | Unset = UNSET, subject_type: str | Unset = UNSET,
                                 subject_id: str | Unset = UNSET, object_type: str | Unset = UNSET,
                                 object_id: str | Unset = UNSET, **options: Unpack[CallOptions]) -> None:  # fmt: skip
        """Remove role grants of a subject.

        Takes all granted roles away from a subject. Token scope: permissions:write (Permissions > Write). Plan:
        Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            role_id: UUID of the role.
            subject_type: Type of the subject, such as `user` or `group`.
            subject_id: Identifier of the subject.
            object_type: Type of the objects.
            object_id: Identifier of the object.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.ROLES_GRANTS_DELETE_FOR_SUBJECT, (), options, {}, body, {
            "role_id": role_id, "subject_type": subject_type, "subject_id": subject_id, "object_type": object_type,
            "object_id": object_id,
        })  # fmt: skip


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawRolesGrantsResource:
        def __init__(self, resource: RolesGrantsResource) -> None:
            self.delete = raw(resource.delete)
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.list_for_subject = raw(resource.list_for_subject)
            self.delete_for_subject = raw(resource.delete_for_subject)

    class AsyncRawRolesGrantsResource:
        def __init__(self, resource: AsyncRolesGrantsResource) -> None:
            self.delete = async_raw(resource.delete)
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.list_for_subject = async_raw(resource.list_for_subject)
            self.delete_for_subject = async_raw(resource.delete_for_subject)
