"""The resource `users`."""

from __future__ import annotations
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class UsersResource(SyncResource):
    """Operations on `users`."""

    @overload
    def get(self, user_id: str, /, *, include_groups: Literal[True],
            **options: Unpack[CallOptions]) -> _models.UserWithGroups: ...  # fmt: skip
    @overload
    def get(self, user_id: str, /, *, include_groups: Literal[False] | None | Unset = UNSET,
            **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    @overload
    def get(self, user_id: str, /, *, include_groups: bool | None | Unset = UNSET,
            **options: Unpack[CallOptions]) -> _models.UserGetResult: ...  # fmt: skip
    def get(self, user_id: str, /, *, include_groups: bool | None | Unset = UNSET,
            **options: Unpack[CallOptions]) -> _models.UserGetResult:  # fmt: skip
        """Get a user.

        Returns one user. With `includeGroups` the response also lists the groups of the user, in releases that have
        this parameter. Token scope: users:read (Users > Read). Plan: Enterprise.

        Args:
            user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
            include_groups: Whether the response includes the groups of the user.
        """
        return self._client._request(_operations.USERS_GET, (user_id,), options, {"includeGroups": include_groups})

    @overload
    def update(self, user_id: str, /, *, operations: Sequence[_models.PatchOperation | _dicts.PatchOperationDict],
               **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    @overload
    def update(self, user_id: str, /, *, email: str | Unset = UNSET, active: bool | Unset = UNSET,
               first_name: str | None | Unset = UNSET, last_name: str | None | Unset = UNSET,
               metadata: Mapping[str, Any] | Unset = UNSET, is_admin: bool | Unset = UNSET,
               user_type: Literal["default", "mobile", "embed"] | _models.UserType | Unset = UNSET,
               two_factor_auth_enabled: bool | Unset = UNSET, changes: Mapping[str, Any] | Unset = UNSET,
               **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    @overload
    def update(self, user_id: str, body: _models.PatchOperations | _dicts.PatchOperationsDict, /,
               **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    def update(self, user_id: str, body: _models.PatchOperations | _dicts.PatchOperationsDict | Unset = UNSET, /, *,
               operations: Sequence[_models.PatchOperation | _dicts.PatchOperationDict] | Unset = UNSET,
               email: str | Unset = UNSET, active: bool | Unset = UNSET, first_name: str | None | Unset = UNSET,
               last_name: str | None | Unset = UNSET, metadata: Mapping[str, Any] | Unset = UNSET,
               is_admin: bool | Unset = UNSET,
               user_type: Literal["default", "mobile", "embed"] | _models.UserType | Unset = UNSET,
               two_factor_auth_enabled: bool | Unset = UNSET, changes: Mapping[str, Any] | Unset = UNSET,
               **options: Unpack[CallOptions]) -> _models.User:  # fmt: skip
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
            is_admin: Whether the user is an administrator of the organization.
            user_type: Kind of account: a normal one, one for the mobile app, or one that sees embedded apps. One of
                `default`, `mobile`, `embed`.
            two_factor_auth_enabled: Whether the user signs in with a second factor.
            changes: Values by JSON Pointer, for what is further down.
        """
        return self._client._request(_operations.USERS_UPDATE, (user_id,), options, {}, body, {
            "operations": operations, "email": email, "active": active, "first_name": first_name,
            "last_name": last_name, "metadata": metadata, "is_admin": is_admin, "user_type": user_type,
            "two_factor_auth_enabled": two_factor_auth_enabled, "changes": changes,
        })  # fmt: skip

    def delete(self, user_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Deactivate a user.

        Deactivates a user. The account is not deleted: it stays listed with `active` false and can be activated
        again. Token scope: users:write (Users > Write). Plan: Enterprise.

        Args:
            user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
        """
        return self._client._request(_operations.USERS_DELETE, (user_id,), options)

    def list(self, /, *, email: str | Unset = UNSET, first_name: str | Unset = UNSET, last_name: str | Unset = UNSET,
             limit: int | Unset = UNSET, next_token: str | Unset = UNSET,
             **options: Unpack[CallOptions]) -> Page[_models.User]:  # fmt: skip
        """List users.

        Returns the users of the organization, deactivated ones included, oldest first. With several filters, all of
        them must match. Token scope: users:read (Users > Read). Plan: Enterprise.

        Args:
            email: E-mail address of the user.
            first_name: Only users with this given name.
            last_name: Only users with this family name.
            limit: Largest number of items on a page.
            next_token: Token of the page to return, from the previous page.
        """
        return self._client._paginate(_operations.USERS_LIST, (), options, {
            "email": email, "first_name": first_name, "last_name": last_name, "limit": limit, "next_token": next_token,
        })  # fmt: skip

    @overload
    def create(self, /, *, email: str, first_name: str, last_name: str, active: bool | Unset = UNSET,
               metadata: Mapping[str, Any] | Unset = UNSET,
               user_type: Literal["default", "mobile", "embed"] | _models.UserType | Unset = UNSET,
               **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    @overload
    def create(self, body: _models.UserCreate | _dicts.UserCreateDict, /,
               **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    def create(self, body: _models.UserCreate | _dicts.UserCreateDict | Unset = UNSET, /, *, email: str | Unset = UNSET,
               first_name: str | Unset = UNSET, last_name: str | Unset = UNSET, active: bool | Unset = UNSET,
               metadata: Mapping[str, Any] | Unset = UNSET,
               user_type: Literal["default", "mobile", "embed"] | _models.UserType | Unset = UNSET,
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
            user_type: Kind of account. One of `default`, `mobile`, `embed`.
        """
        return self._client._request(_operations.USERS_CREATE, (), options, {}, body, {
            "email": email, "first_name": first_name, "last_name": last_name, "active": active, "metadata": metadata,
            "user_type": user_type,
        })  # fmt: skip

    def reset_two_factor(self, user_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Reset a user's second factor.

        Removes the second factor of a user, who sets up a new one at the next sign-in. Token scope: users:write
        (Users > Write). Plan: Enterprise.

        Args:
            user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
        """
        return self._client._request(_operations.USERS_RESET_TWO_FACTOR, (user_id,), options)

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
        Token scope: user_attributes:write (User Attributes > Write). Plan: Business.

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
        scope: user_attributes:write (User Attributes > Write). Plan: Business.

        Args:
            user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
            attribute_name: Name of the user attribute.
        """
        return self._client._request(_operations.USERS_DELETE_ATTRIBUTE, (user_id, attribute_name), options)


class AsyncUsersResource(AsyncResource):
    """Operations on `users`, asynchronous."""

    @overload
    async def get(self, user_id: str, /, *, include_groups: Literal[True],
                  **options: Unpack[CallOptions]) -> _models.UserWithGroups: ...  # fmt: skip
    @overload
    async def get(self, user_id: str, /, *, include_groups: Literal[False] | None | Unset = UNSET,
                  **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    @overload
    async def get(self, user_id: str, /, *, include_groups: bool | None | Unset = UNSET,
                  **options: Unpack[CallOptions]) -> _models.UserGetResult: ...  # fmt: skip
    async def get(self, user_id: str, /, *, include_groups: bool | None | Unset = UNSET,
                  **options: Unpack[CallOptions]) -> _models.UserGetResult:  # fmt: skip
        """Get a user.

        Returns one user. With `includeGroups` the response also lists the groups of the user, in releases that have
        this parameter. Token scope: users:read (Users > Read). Plan: Enterprise.

        Args:
            user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
            include_groups: Whether the response includes the groups of the user.
        """
        return await self._client._request(_operations.USERS_GET, (user_id,), options,
                                           {"includeGroups": include_groups})  # fmt: skip

    @overload
    async def update(self, user_id: str, /, *, operations: Sequence[_models.PatchOperation | _dicts.PatchOperationDict],
                     **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    @overload
    async def update(self, user_id: str, /, *, email: str | Unset = UNSET, active: bool | Unset = UNSET,
                     first_name: str | None | Unset = UNSET, last_name: str | None | Unset = UNSET,
                     metadata: Mapping[str, Any] | Unset = UNSET, is_admin: bool | Unset = UNSET,
                     user_type: Literal["default", "mobile", "embed"] | _models.UserType | Unset = UNSET,
                     two_factor_auth_enabled: bool | Unset = UNSET, changes: Mapping[str, Any] | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    @overload
    async def update(self, user_id: str, body: _models.PatchOperations | _dicts.PatchOperationsDict, /,
                     **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    async def update(self, user_id: str, body: _models.PatchOperations | _dicts.PatchOperationsDict | Unset = UNSET, /,
                     *, operations: Sequence[_models.PatchOperation | _dicts.PatchOperationDict] | Unset = UNSET,
                     email: str | Unset = UNSET, active: bool | Unset = UNSET, first_name: str | None | Unset = UNSET,
                     last_name: str | None | Unset = UNSET, metadata: Mapping[str, Any] | Unset = UNSET,
                     is_admin: bool | Unset = UNSET,
                     user_type: Literal["default", "mobile", "embed"] | _models.UserType | Unset = UNSET,
                     two_factor_auth_enabled: bool | Unset = UNSET, changes: Mapping[str, Any] | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.User:  # fmt: skip
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
            is_admin: Whether the user is an administrator of the organization.
            user_type: Kind of account: a normal one, one for the mobile app, or one that sees embedded apps. One of
                `default`, `mobile`, `embed`.
            two_factor_auth_enabled: Whether the user signs in with a second factor.
            changes: Values by JSON Pointer, for what is further down.
        """
        return await self._client._request(_operations.USERS_UPDATE, (user_id,), options, {}, body, {
            "operations": operations, "email": email, "active": active, "first_name": first_name,
            "last_name": last_name, "metadata": metadata, "is_admin": is_admin, "user_type": user_type,
            "two_factor_auth_enabled": two_factor_auth_enabled, "changes": changes,
        })  # fmt: skip

    async def delete(self, user_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Deactivate a user.

        Deactivates a user. The account is not deleted: it stays listed with `active` false and can be activated
        again. Token scope: users:write (Users > Write). Plan: Enterprise.

        Args:
            user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
        """
        return await self._client._request(_operations.USERS_DELETE, (user_id,), options)

    def list(self, /, *, email: str | Unset = UNSET, first_name: str | Unset = UNSET, last_name: str | Unset = UNSET,
             limit: int | Unset = UNSET, next_token: str | Unset = UNSET,
             **options: Unpack[CallOptions]) -> AsyncPage[_models.User]:  # fmt: skip
        """List users.

        Returns the users of the organization, deactivated ones included, oldest first. With several filters, all of
        them must match. Token scope: users:read (Users > Read). Plan: Enterprise.

        Args:
            email: E-mail address of the user.
            first_name: Only users with this given name.
            last_name: Only users with this family name.
            limit: Largest number of items on a page.
            next_token: Token of the page to return, from the previous page.
        """
        return self._client._paginate(_operations.USERS_LIST, (), options, {
            "email": email, "first_name": first_name, "last_name": last_name, "limit": limit, "next_token": next_token,
        })  # fmt: skip

    @overload
    async def create(self, /, *, email: str, first_name: str, last_name: str, active: bool | Unset = UNSET,
                     metadata: Mapping[str, Any] | Unset = UNSET,
                     user_type: Literal["default", "mobile", "embed"] | _models.UserType | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    @overload
    async def create(self, body: _models.UserCreate | _dicts.UserCreateDict, /,
                     **options: Unpack[CallOptions]) -> _models.User: ...  # fmt: skip
    async def create(self, body: _models.UserCreate | _dicts.UserCreateDict | Unset = UNSET, /, *,
                     email: str | Unset = UNSET, first_name: str | Unset = UNSET, last_name: str | Unset = UNSET,
                     active: bool | Unset = UNSET, metadata: Mapping[str, Any] | Unset = UNSET,
                     user_type: Literal["default", "mobile", "embed"] | _models.UserType | Unset = UNSET,
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
            user_type: Kind of account. One of `default`, `mobile`, `embed`.
        """
        return await self._client._request(_operations.USERS_CREATE, (), options, {}, body, {
            "email": email, "first_name": first_name, "last_name": last_name, "active": active, "metadata": metadata,
            "user_type": user_type,
        })  # fmt: skip

    async def reset_two_factor(self, user_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Reset a user's second factor.

        Removes the second factor of a user, who sets up a new one at the next sign-in. Token scope: users:write
        (Users > Write). Plan: Enterprise.

        Args:
            user_id: Identifier of the user, `user_` and 32 hexadecimal digits.
        """
        return await self._client._request(_operations.USERS_RESET_TWO_FACTOR, (user_id,), options)

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
        Token scope: user_attributes:write (User Attributes > Write). Plan: Business.

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
        scope: user_attributes:write (User Attributes > Write). Plan: Business.

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
            self.reset_two_factor = raw(resource.reset_two_factor)
            self.set_attribute = raw(resource.set_attribute)
            self.delete_attribute = raw(resource.delete_attribute)

    class AsyncRawUsersResource:
        def __init__(self, resource: AsyncUsersResource) -> None:
            self.get = async_raw(resource.get)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.reset_two_factor = async_raw(resource.reset_two_factor)
            self.set_attribute = async_raw(resource.set_attribute)
            self.delete_attribute = async_raw(resource.delete_attribute)
