"""The resource `users`."""

from __future__ import annotations
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class UsersResource(SyncResource):
    """Operations on `users`."""

    def get(self, user_id: str, /, **options: Unpack[CallOptions]) -> _models.User:
        """Get a user.

        Returns one user. With `includeGroups` the response also lists the groups of the user, in releases that have
        this parameter. Token scope: users:read (Users > Read). Plan: Enterprise.

        Args:
            user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
        """
        return self._client._request(_operations.USERS_GET, (user_id,), options)

    @overload
    def update(self, user_id: str, /, *, operations: Sequence[_models.PatchOperation | _dicts.PatchOperationDict],
               **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    @overload
    def update(self, user_id: str, /, *, email: str | Unset = UNSET, active: bool | Unset = UNSET,
               first_name: str | None | Unset = UNSET, last_name: str | None | Unset = UNSET,
               metadata: Mapping[str, Any] | Unset = UNSET, changes: Mapping[str, Any] | Unset = UNSET,
               **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    @overload
    def update(self, user_id: str, body: _models.PatchOperations | _dicts.PatchOperationsDict, /,
               **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    def update(self, user_id: str, body: _models.PatchOperations | _dicts.PatchOperationsDict | Unset = UNSET, /, *,
               operations: Sequence[_models.PatchOperation | _dicts.PatchOperationDict] | Unset = UNSET,
               email: str | Unset = UNSET, active: bool | Unset = UNSET, first_name: str | None | Unset = UNSET,
               last_name: str | None | Unset = UNSET, metadata: Mapping[str, Any] | Unset = UNSET,
               changes: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.User:  # fmt: skip
        """Update a user.

        Updates single properties of a user by a list of JSON Patch operations (RFC 6902). Properties that no
        operation names stay as they are. Token scope: users:write (Users > Write). Plan: Enterprise.

        Args:
            user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.
            email: E-mail address that the user signs in with.
            active: Whether the user can sign in; false for deactivated users.
            first_name: Given name of the user.
            last_name: Family name of the user.
            metadata: Values of user attributes, by name. The server's default is `{}`.
            changes: Values by JSON Pointer, for what is further down.
        """
        return self._client._request(_operations.USERS_UPDATE, (user_id,), options, {}, body, {
            "operations": operations, "email": email, "active": active, "first_name": first_name,
            "last_name": last_name, "metadata": metadata, "changes": changes,
        })  # fmt: skip

    def delete(self, user_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Deactivate a user.

        Deactivates a user. The account is not deleted: it stays listed with `active` false and can be activated
        again. Token scope: users:write (Users > Write). Plan: Enterprise.

        Args:
            user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
        """
        return self._client._request(_operations.USERS_DELETE, (user_id,), options)

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.User]:
        """List users.

        Returns the users of the organization, deactivated ones included, oldest first. With several filters, all of
        them must match. Token scope: users:read (Users > Read). Plan: Enterprise.
        """
        return self._client._paginate(_operations.USERS_LIST, (), options)

    @overload
    def create(self, /, *, email: str, first_name: str, last_name: str, active: bool | Unset = UNSET,
               metadata: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    @overload
    def create(self, body: _models.UserCreate | _dicts.UserCreateDict, /,
               **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    def create(self, body: _models.UserCreate | _dicts.UserCreateDict | Unset = UNSET, /, *, email: str | Unset = UNSET,
               first_name: str | Unset = UNSET, last_name: str | Unset = UNSET, active: bool | Unset = UNSET,
               metadata: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.User:  # fmt: skip
        """Create a user.

        Adds a user to the organization. The e-mail address must not belong to another user. Token scope: users:write
        (Users > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            email: E-mail address of the user.
            first_name: Given name of the user.
            last_name: Family name of the user.
            active: Whether the user can sign in; false for deactivated users. The server's default is `true`.
            metadata: Values of user attributes, by name. The server's default is `{}`.
        """
        return self._client._request(_operations.USERS_CREATE, (), options, {}, body, {
            "email": email, "first_name": first_name, "last_name": last_name, "active": active, "metadata": metadata,
        })  # fmt: skip

    @overload
    def set_attribute(self, user_id: str, /, *, name: str, value: str | None,
                      **options: Unpack[CallOptions]) -> _models.UserMetadata: ...  # fmt: skip
    @overload
    def set_attribute(self, user_id: str, body: _models.SetAttributeRequest | _dicts.SetAttributeRequestDict, /,
                      **options: Unpack[CallOptions]) -> _models.UserMetadata: ...  # fmt: skip
    def set_attribute(
        self, user_id: str, body: _models.SetAttributeRequest | _dicts.SetAttributeRequestDict | Unset = UNSET, /, *,
        name: str | Unset = UNSET, value: str | None | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.UserMetadata:  # fmt: skip
        """Set an attribute of a user.

        Gives a user a value for one of the organization's user attributes; it replaces the value that the user had.
        Token scope: users:write (Users > Write). Plan: Business.

        Args:
            user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the user attribute.
            value: The value.
        """
        return self._client._request(_operations.USERS_SET_ATTRIBUTE, (user_id,), options, {}, body,
                                     {"name": name, "value": value})  # fmt: skip

    def delete_attribute(self, user_id: str, attribute_name: str, /,
                         **options: Unpack[CallOptions]) -> _models.UserMetadata:  # fmt: skip
        """Delete an attribute of a user.

        Removes a user's own value of a user attribute. The organization's default value counts from then on. Token
        scope: users:write (Users > Write). Plan: Business.

        Args:
            user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
            attribute_name: Name of the user attribute.
        """
        return self._client._request(_operations.USERS_DELETE_ATTRIBUTE, (user_id, attribute_name), options)


class AsyncUsersResource(AsyncResource):
    """Operations on `users`, asynchronous."""

    async def get(self, user_id: str, /, **options: Unpack[CallOptions]) -> _models.User:
        """Get a user.

        Returns one user. With `includeGroups` the response also lists the groups of the user, in releases that have
        this parameter. Token scope: users:read (Users > Read). Plan: Enterprise.

        Args:
            user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
        """
        return await self._client._request(_operations.USERS_GET, (user_id,), options)

    @overload
    async def update(self, user_id: str, /, *, operations: Sequence[_models.PatchOperation | _dicts.PatchOperationDict],
                     **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    @overload
    async def update(self, user_id: str, /, *, email: str | Unset = UNSET, active: bool | Unset = UNSET,
                     first_name: str | None | Unset = UNSET, last_name: str | None | Unset = UNSET,
                     metadata: Mapping[str, Any] | Unset = UNSET, changes: Mapping[str, Any] | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    @overload
    async def update(self, user_id: str, body: _models.PatchOperations | _dicts.PatchOperationsDict, /,
                     **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    async def update(self, user_id: str, body: _models.PatchOperations | _dicts.PatchOperationsDict | Unset = UNSET, /,
                     *, operations: Sequence[_models.PatchOperation | _dicts.PatchOperationDict] | Unset = UNSET,
                     email: str | Unset = UNSET, active: bool | Unset = UNSET, first_name: str | None | Unset = UNSET,
                     last_name: str | None | Unset = UNSET, metadata: Mapping[str, Any] | Unset = UNSET,
                     changes: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.User:  # fmt: skip
        """Update a user.

        Updates single properties of a user by a list of JSON Patch operations (RFC 6902). Properties that no
        operation names stay as they are. Token scope: users:write (Users > Write). Plan: Enterprise.

        Args:
            user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.
            email: E-mail address that the user signs in with.
            active: Whether the user can sign in; false for deactivated users.
            first_name: Given name of the user.
            last_name: Family name of the user.
            metadata: Values of user attributes, by name. The server's default is `{}`.
            changes: Values by JSON Pointer, for what is further down.
        """
        return await self._client._request(_operations.USERS_UPDATE, (user_id,), options, {}, body, {
            "operations": operations, "email": email, "active": active, "first_name": first_name,
            "last_name": last_name, "metadata": metadata, "changes": changes,
        })  # fmt: skip

    async def delete(self, user_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Deactivate a user.

        Deactivates a user. The account is not deleted: it stays listed with `active` false and can be activated
        again. Token scope: users:write (Users > Write). Plan: Enterprise.

        Args:
            user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
        """
        return await self._client._request(_operations.USERS_DELETE, (user_id,), options)

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.User]:
        """List users.

        Returns the users of the organization, deactivated ones included, oldest first. With several filters, all of
        them must match. Token scope: users:read (Users > Read). Plan: Enterprise.
        """
        return self._client._paginate(_operations.USERS_LIST, (), options)

    @overload
    async def create(self, /, *, email: str, first_name: str, last_name: str, active: bool | Unset = UNSET,
                     metadata: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    @overload
    async def create(self, body: _models.UserCreate | _dicts.UserCreateDict, /,
                     **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    async def create(self, body: _models.UserCreate | _dicts.UserCreateDict | Unset = UNSET, /, *,
                     email: str | Unset = UNSET, first_name: str | Unset = UNSET, last_name: str | Unset = UNSET,
                     active: bool | Unset = UNSET, metadata: Mapping[str, Any] | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.User:  # fmt: skip
        """Create a user.

        Adds a user to the organization. The e-mail address must not belong to another user. Token scope: users:write
        (Users > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            email: E-mail address of the user.
            first_name: Given name of the user.
            last_name: Family name of the user.
            active: Whether the user can sign in; false for deactivated users. The server's default is `true`.
            metadata: Values of user attributes, by name. The server's default is `{}`.
        """
        return await self._client._request(_operations.USERS_CREATE, (), options, {}, body, {
            "email": email, "first_name": first_name, "last_name": last_name, "active": active, "metadata": metadata,
        })  # fmt: skip

    @overload
    async def set_attribute(self, user_id: str, /, *, name: str, value: str | None,
                            **options: Unpack[CallOptions]) -> _models.UserMetadata: ...  # fmt: skip
    @overload
    async def set_attribute(self, user_id: str, body: _models.SetAttributeRequest | _dicts.SetAttributeRequestDict, /,
                            **options: Unpack[CallOptions]) -> _models.UserMetadata: ...  # fmt: skip
    async def set_attribute(
        self, user_id: str, body: _models.SetAttributeRequest | _dicts.SetAttributeRequestDict | Unset = UNSET, /, *,
        name: str | Unset = UNSET, value: str | None | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.UserMetadata:  # fmt: skip
        """Set an attribute of a user.

        Gives a user a value for one of the organization's user attributes; it replaces the value that the user had.
        Token scope: users:write (Users > Write). Plan: Business.

        Args:
            user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the user attribute.
            value: The value.
        """
        return await self._client._request(_operations.USERS_SET_ATTRIBUTE, (user_id,), options, {}, body,
                                           {"name": name, "value": value})  # fmt: skip

    async def delete_attribute(self, user_id: str, attribute_name: str, /,
                               **options: Unpack[CallOptions]) -> _models.UserMetadata:  # fmt: skip
        """Delete an attribute of a user.

        Removes a user's own value of a user attribute. The organization's default value counts from then on. Token
        scope: users:write (Users > Write). Plan: Business.

        Args:
            user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
            attribute_name: Name of the user attribute.
        """
        return await self._client._request(_operations.USERS_DELETE_ATTRIBUTE, (user_id, attribute_name), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawUsersResource:
        def __init__(self, resource: UsersResource) -> None:
            self.get = raw(resource.get)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.set_attribute = raw(resource.set_attribute)
            self.delete_attribute = raw(resource.delete_attribute)

    class AsyncRawUsersResource:
        def __init__(self, resource: AsyncUsersResource) -> None:
            self.get = async_raw(resource.get)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.set_attribute = async_raw(resource.set_attribute)
            self.delete_attribute = async_raw(resource.delete_attribute)
