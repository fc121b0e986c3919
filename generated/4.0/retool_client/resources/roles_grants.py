# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The resource `roles.grants`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping
    from typing import Any
    from .._runtime.resource import async_raw, raw
    from ..models.role_grant_create import RoleGrantCreate

__all__ = ("AsyncRolesGrantsResource", "RolesGrantsResource")


class RolesGrantsResource(SyncResource):
    """Operations on `roles.grants`."""

    def delete(self, role_grant_id: str, /) -> None:
        """Delete a role grant.

        Takes one granted role away from its subject.

        Token scope: permissions:write (Permissions > Write). Plan: Enterprise.

        Args:
            role_grant_id: Identifier of the role grant.

        Raises:
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        from ..api.roles.grants import delete as _delete

        return self._client._request(_delete.OPERATION, (role_grant_id,), {})

    def list(self, /) -> Any:
        """List role grants.

        Returns which subjects have been granted which roles. The document does not describe the response.

        Token scope: permissions:read (Permissions > Read). Plan: Enterprise.

        Raises:
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        from ..api.roles.grants import list as _list

        return self._client._request(_list.OPERATION, (), {})

    @overload
    def create(
        self,
        /,
        *,
        role_id: str,
        subject_type: str,
        subject_id: str,
        object_type: str | Unset = UNSET,
        object_id: str | Unset = UNSET,
    ) -> Any: ...
    @overload
    def create(self, body: RoleGrantCreate | Mapping[str, Any], /) -> Any: ...
    def create(self, body: RoleGrantCreate | Mapping[str, Any] | Unset = UNSET, /, **fields: Any) -> Any:
        """Grant a role.

        Gives a subject a role, for the whole organization or on one object. The document does not describe
        the response.

        Token scope: permissions:write (Permissions > Write). Plan: Enterprise.

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
        from ..api.roles.grants import create as _create

        return self._client._request(_create.OPERATION, (), {}, body, fields)

    def list_for_subject(self, subject_type: str, subject_id: str, /) -> Any:
        """List the role grants of a subject.

        Returns the roles that one subject has been granted. The document does not describe the response.

        Token scope: permissions:read (Permissions > Read). Plan: Enterprise.

        Args:
            subject_type: Type of the subject.
            subject_id: Identifier of the subject.

        Raises:
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        from ..api.roles.grants import list_for_subject as _list_for_subject

        return self._client._request(_list_for_subject.OPERATION, (subject_type, subject_id), {})

    @overload
    def delete_for_subject(
        self,
        /,
        *,
        role_id: str,
        subject_type: str,
        subject_id: str,
        object_type: str | Unset = UNSET,
        object_id: str | Unset = UNSET,
    ) -> None: ...
    @overload
    def delete_for_subject(self, body: RoleGrantCreate | Mapping[str, Any], /) -> None: ...
    def delete_for_subject(self, body: RoleGrantCreate | Mapping[str, Any] | Unset = UNSET, /, **fields: Any) -> None:
        """Remove role grants of a subject.

        Takes all granted roles away from a subject.

        Token scope: permissions:write (Permissions > Write). Plan: Enterprise.

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
        from ..api.roles.grants import delete_for_subject as _delete_for_subject

        return self._client._request(_delete_for_subject.OPERATION, (), {}, body, fields)


class AsyncRolesGrantsResource(AsyncResource):
    """Operations on `roles.grants`, asynchronous."""

    async def delete(self, role_grant_id: str, /) -> None:
        """Delete a role grant.

        Takes one granted role away from its subject.

        Token scope: permissions:write (Permissions > Write). Plan: Enterprise.

        Args:
            role_grant_id: Identifier of the role grant.

        Raises:
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        from ..api.roles.grants import delete as _delete

        return await self._client._request(_delete.OPERATION, (role_grant_id,), {})

    async def list(self, /) -> Any:
        """List role grants.

        Returns which subjects have been granted which roles. The document does not describe the response.

        Token scope: permissions:read (Permissions > Read). Plan: Enterprise.

        Raises:
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        from ..api.roles.grants import list as _list

        return await self._client._request(_list.OPERATION, (), {})

    @overload
    async def create(
        self,
        /,
        *,
        role_id: str,
        subject_type: str,
        subject_id: str,
        object_type: str | Unset = UNSET,
        object_id: str | Unset = UNSET,
    ) -> Any: ...
    @overload
    async def create(self, body: RoleGrantCreate | Mapping[str, Any], /) -> Any: ...
    async def create(self, body: RoleGrantCreate | Mapping[str, Any] | Unset = UNSET, /, **fields: Any) -> Any:
        """Grant a role.

        Gives a subject a role, for the whole organization or on one object. The document does not describe
        the response.

        Token scope: permissions:write (Permissions > Write). Plan: Enterprise.

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
        from ..api.roles.grants import create as _create

        return await self._client._request(_create.OPERATION, (), {}, body, fields)

    async def list_for_subject(self, subject_type: str, subject_id: str, /) -> Any:
        """List the role grants of a subject.

        Returns the roles that one subject has been granted. The document does not describe the response.

        Token scope: permissions:read (Permissions > Read). Plan: Enterprise.

        Args:
            subject_type: Type of the subject.
            subject_id: Identifier of the subject.

        Raises:
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        from ..api.roles.grants import list_for_subject as _list_for_subject

        return await self._client._request(_list_for_subject.OPERATION, (subject_type, subject_id), {})

    @overload
    async def delete_for_subject(
        self,
        /,
        *,
        role_id: str,
        subject_type: str,
        subject_id: str,
        object_type: str | Unset = UNSET,
        object_id: str | Unset = UNSET,
    ) -> None: ...
    @overload
    async def delete_for_subject(self, body: RoleGrantCreate | Mapping[str, Any], /) -> None: ...
    async def delete_for_subject(
        self, body: RoleGrantCreate | Mapping[str, Any] | Unset = UNSET, /, **fields: Any
    ) -> None:
        """Remove role grants of a subject.

        Takes all granted roles away from a subject.

        Token scope: permissions:write (Permissions > Write). Plan: Enterprise.

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
        from ..api.roles.grants import delete_for_subject as _delete_for_subject

        return await self._client._request(_delete_for_subject.OPERATION, (), {}, body, fields)


if TYPE_CHECKING:

    class RawRolesGrantsResource:
        """`roles.grants` with status and headers of each answer."""

        def __init__(self, resource: RolesGrantsResource) -> None:
            self.delete = raw(resource.delete)
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.list_for_subject = raw(resource.list_for_subject)
            self.delete_for_subject = raw(resource.delete_for_subject)

    class AsyncRawRolesGrantsResource:
        """`roles.grants` with status and headers of each answer."""

        def __init__(self, resource: AsyncRolesGrantsResource) -> None:
            self.delete = async_raw(resource.delete)
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.list_for_subject = async_raw(resource.list_for_subject)
            self.delete_for_subject = async_raw(resource.delete_for_subject)
