"""The resource `roles`."""

from __future__ import annotations
from functools import cached_property
from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, lazy, raw

if TYPE_CHECKING:
    from . import roles_grants as _roles_grants
else:
    (_roles_grants,) = lazy(__name__, ".roles_grants")


class RolesResource(SyncResource):
    """Operations on `roles`."""

    @cached_property
    def grants(self) -> _roles_grants.RolesGrantsResource:
        """The resource `roles.grants`."""
        return _roles_grants.RolesGrantsResource(self._client)

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.Role]:
        """List roles.

        Returns the roles of the organization with the scopes that each one includes. Token scope: permissions:read
        (Permissions > Read). Plan: Enterprise.

        Raises:
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        return self._client._paginate(_operations.ROLES_LIST, (), options)

    @overload
    def create(self, /, *, name: str, object_scopes: Sequence[str], organization_scopes: Sequence[str],
               description: str | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.Role: ...  # fmt: skip
    @overload
    def create(self, body: _models.RoleCreate | _dicts.RoleCreateDict, /,
               **options: Unpack[CallOptions]) -> _models.Role: ...  # fmt: skip
    def create(self, body: _models.RoleCreate | _dicts.RoleCreateDict | Unset = UNSET, /, *, name: str | Unset = UNSET,
               object_scopes: Sequence[str] | Unset = UNSET, organization_scopes: Sequence[str] | Unset = UNSET,
               description: str | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.Role:  # fmt: skip
        """Create a role.

        Adds a role: a named set of scopes on objects and on the organization. Token scope: permissions:write
        (Permissions > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the role.
            object_scopes: Scopes of the role on objects.
            organization_scopes: Scopes of the role on the organization.
            description: What it is for, in the words of its author.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            ConflictError: It conflicts with something that exists already.
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.ROLES_CREATE, (), options, {}, body, {
            "name": name, "object_scopes": object_scopes, "organization_scopes": organization_scopes,
            "description": description,
        })  # fmt: skip

    @overload
    def update(self, role_id: str, /, *, name: str | Unset = UNSET, description: str | Unset = UNSET,
               object_scopes: Sequence[str] | Unset = UNSET, organization_scopes: Sequence[str] | Unset = UNSET,
               **options: Unpack[CallOptions]) -> _models.Role: ...  # fmt: skip
    @overload
    def update(self, role_id: str, body: _models.RoleUpdate | _dicts.RoleUpdateDict | Unset = UNSET, /,
               **options: Unpack[CallOptions]) -> _models.Role: ...  # fmt: skip
    def update(self, role_id: str, body: _models.RoleUpdate | _dicts.RoleUpdateDict | Unset = UNSET, /, *,
               name: str | Unset = UNSET, description: str | Unset = UNSET,
               object_scopes: Sequence[str] | Unset = UNSET, organization_scopes: Sequence[str] | Unset = UNSET,
               **options: Unpack[CallOptions]) -> _models.Role:  # fmt: skip
        """Update a role.

        Changes name, description or scopes of a role. What is not sent stays. Token scope: permissions:write
        (Permissions > Write). Plan: Enterprise.

        Args:
            role_id: UUID of the role.
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the role.
            description: What it is for, in the words of its author.
            object_scopes: Scopes of the role on objects.
            organization_scopes: Scopes of the role on the organization.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.ROLES_UPDATE, (role_id,), options, {}, body, {
            "name": name, "description": description, "object_scopes": object_scopes,
            "organization_scopes": organization_scopes,
        })  # fmt: skip

    def delete(self, role_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete a role.

        Removes a role. A role that Retool provides cannot be removed. Token scope: permissions:write (Permissions >
        Write). Plan: Enterprise.

        Args:
            role_id: UUID of the role.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.ROLES_DELETE, (role_id,), options)


class AsyncRolesResource(AsyncResource):
    """Operations on `roles`, asynchronous."""

    @cached_property
    def grants(self) -> _roles_grants.AsyncRolesGrantsResource:
        """The resource `roles.grants`."""
        return _roles_grants.AsyncRolesGrantsResource(self._client)

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.Role]:
        """List roles.

        Returns the roles of the organization with the scopes that each one includes. Token scope: permissions:read
        (Permissions > Read). Plan: Enterprise.

        Raises:
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        return self._client._paginate(_operations.ROLES_LIST, (), options)

    @overload
    async def create(self, /, *, name: str, object_scopes: Sequence[str], organization_scopes: Sequence[str],
                     description: str | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.Role: ...  # fmt: skip
    @overload
    async def create(self, body: _models.RoleCreate | _dicts.RoleCreateDict, /,
                     **options: Unpack[CallOptions]) -> _models.Role: ...  # fmt: skip
    async def create(self, body: _models.RoleCreate | _dicts.RoleCreateDict | Unset = UNSET, /, *,
                     name: str | Unset = UNSET, object_scopes: Sequence[str] | Unset = UNSET,
                     organization_scopes: Sequence[str] | Unset = UNSET, description: str | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.Role:  # fmt: skip
        """Create a role.

        Adds a role: a named set of scopes on objects and on the organization. Token scope: permissions:write
        (Permissions > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the role.
            object_scopes: Scopes of the role on objects.
            organization_scopes: Scopes of the role on the organization.
            description: What it is for, in the words of its author.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            ConflictError: It conflicts with something that exists already.
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.ROLES_CREATE, (), options, {}, body, {
            "name": name, "object_scopes": object_scopes, "organization_scopes": organization_scopes,
            "description": description,
        })  # fmt: skip

    @overload
    async def update(self, role_id: str, /, *, name: str | Unset = UNSET, description: str | Unset = UNSET,
                     object_scopes: Sequence[str] | Unset = UNSET, organization_scopes: Sequence[str] | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.Role: ...  # fmt: skip
    @overload
    async def update(self, role_id: str, body: _models.RoleUpdate | _dicts.RoleUpdateDict | Unset = UNSET, /,
                     **options: Unpack[CallOptions]) -> _models.Role: ...  # fmt: skip
    async def update(self, role_id: str, body: _models.RoleUpdate | _dicts.RoleUpdateDict | Unset = UNSET, /, *,
                     name: str | Unset = UNSET, description: str | Unset = UNSET,
                     object_scopes: Sequence[str] | Unset = UNSET, organization_scopes: Sequence[str] | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.Role:  # fmt: skip
        """Update a role.

        Changes name, description or scopes of a role. What is not sent stays. Token scope: permissions:write
        (Permissions > Write). Plan: Enterprise.

        Args:
            role_id: UUID of the role.
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the role.
            description: What it is for, in the words of its author.
            object_scopes: Scopes of the role on objects.
            organization_scopes: Scopes of the role on the organization.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.ROLES_UPDATE, (role_id,), options, {}, body, {
            "name": name, "description": description, "object_scopes": object_scopes,
            "organization_scopes": organization_scopes,
        })  # fmt: skip

    async def delete(self, role_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete a role.

        Removes a role. A role that Retool provides cannot be removed. Token scope: permissions:write (Permissions >
        Write). Plan: Enterprise.

        Args:
            role_id: UUID of the role.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The token is missing or not valid.
            PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.ROLES_DELETE, (role_id,), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawRolesResource:
        def __init__(self, resource: RolesResource) -> None:
            self.grants = _roles_grants.RawRolesGrantsResource(resource.grants)
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class AsyncRawRolesResource:
        def __init__(self, resource: AsyncRolesResource) -> None:
            self.grants = _roles_grants.AsyncRawRolesGrantsResource(resource.grants)
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
