# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The resource `user_attributes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Unpack
    from .._runtime.client import CallOptions
    from .._runtime.pagination import AsyncPage, Page
    from .._runtime.resource import async_raw, async_raw_page, raw
    from ..models.replace_operation import ReplaceOperation
    from ..models.user_attribute import UserAttribute
    from ..models.user_attribute_create import UserAttributeCreate
    from ..models.user_attribute_data_type import UserAttributeDataType
    from ..models.user_attribute_update import UserAttributeUpdate
    from ..models.user_attribute_update_existing_users import UserAttributeUpdateExistingUsers
    from ..dicts import ReplaceOperationDict, UserAttributeCreateDict, UserAttributeUpdateDict

__all__ = ("AsyncUserAttributesResource", "UserAttributesResource")


class UserAttributesResource(SyncResource):
    """Operations on `user_attributes`."""

    def list(self, /, **options: Unpack[CallOptions]) -> Page[UserAttribute]:
        """List user attributes.

        Returns the attributes that the organization keeps for each user.

        Token scope: users:read or user_attributes:read (Users > Read or User Attributes > Read). Plan:
        Business.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.user_attributes import list as _list

        return self._client._paginate(_list.OPERATION, (), {}, options=options)

    @overload
    def create(
        self,
        /,
        *,
        name: str,
        label: str,
        data_type: Literal["string", "number", "json"] | UserAttributeDataType,
        default_value: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> UserAttribute: ...
    @overload
    def create(
        self, body: UserAttributeCreate | UserAttributeCreateDict, /, **options: Unpack[CallOptions]
    ) -> UserAttribute: ...
    def create(
        self,
        body: UserAttributeCreate | UserAttributeCreateDict | Unset = UNSET,
        /,
        *,
        name: str | Unset = UNSET,
        label: str | Unset = UNSET,
        data_type: Literal["string", "number", "json"] | UserAttributeDataType | Unset = UNSET,
        default_value: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> UserAttribute:
        """Create a user attribute.

        Adds an attribute that every user can have a value of. Its name must not be taken.

        Token scope: user_attributes:write (User Attributes > Write). Plan: Business.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the user attribute.
            label: Label that people see.
            data_type: Type of the attribute's values. One of `string`, `number`, `json`.
            default_value: Value for users without a value of their own.

        Raises:
            ConflictError: It conflicts with something that exists already.
            RetoolError: If it fails in any other way.
        """
        from ..api.user_attributes import create as _create

        return self._client._request(
            _create.OPERATION,
            (),
            {},
            body,
            {"name": name, "label": label, "data_type": data_type, "default_value": default_value},
            options=options,
        )

    @overload
    def update(
        self,
        id: str,
        /,
        *,
        operations: Sequence[ReplaceOperation | ReplaceOperationDict],
        update_existing: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> UserAttribute: ...
    @overload
    def update(
        self,
        id: str,
        /,
        *,
        update_existing: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        label: str | Unset = UNSET,
        data_type: Literal["string", "number", "json"] | UserAttributeDataType | Unset = UNSET,
        default_value: str | None | Unset = UNSET,
        intercom_attribute_name: str | None | Unset = UNSET,
        changes: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> UserAttribute: ...
    @overload
    def update(
        self, id: str, body: UserAttributeUpdate | UserAttributeUpdateDict, /, **options: Unpack[CallOptions]
    ) -> UserAttribute: ...
    def update(
        self,
        id: str,
        body: UserAttributeUpdate | UserAttributeUpdateDict | Unset = UNSET,
        /,
        *,
        operations: Sequence[ReplaceOperation | ReplaceOperationDict] | Unset = UNSET,
        update_existing: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        label: str | Unset = UNSET,
        data_type: Literal["string", "number", "json"] | UserAttributeDataType | Unset = UNSET,
        default_value: str | None | Unset = UNSET,
        intercom_attribute_name: str | None | Unset = UNSET,
        changes: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> UserAttribute:
        """Update a user attribute.

        Changes an attribute by a list of JSON Patch operations (RFC 6902), optionally for users who have a
        value already.

        Token scope: user_attributes:write (User Attributes > Write). Plan: Business.

        Args:
            id: Identifier of the object, as its list returns it.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.
            update_existing: Whether users who have a value already get the new default.
            name: Name under which apps read the attribute.
            label: Label that people see.
            data_type: Type of the attribute's values. One of `string`, `number`, `json`.
            default_value: Value for users without a value of their own.
            intercom_attribute_name: Name under which the attribute is passed to Intercom; null where it is
                not.
            changes: Values by JSON Pointer, for what is further down.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.user_attributes import update as _update

        return self._client._request(
            _update.OPERATION,
            (id,),
            {},
            body,
            {
                "operations": operations,
                "update_existing": update_existing,
                "name": name,
                "label": label,
                "data_type": data_type,
                "default_value": default_value,
                "intercom_attribute_name": intercom_attribute_name,
                "changes": changes,
            },
            options=options,
        )

    def delete(
        self,
        id: str,
        /,
        *,
        update_existing_users: Literal["true", "false"] | UserAttributeUpdateExistingUsers | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a user attribute.

        Removes an attribute from the organization.

        Token scope: user_attributes:write (User Attributes > Write). Plan: Business.

        Args:
            id: Identifier of the object, as its list returns it.
            update_existing_users: Whether values that users have are removed as well. One of `true`, `false`.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.user_attributes import delete as _delete

        return self._client._request(
            _delete.OPERATION, (id,), {"update_existing_users": update_existing_users}, options=options
        )


class AsyncUserAttributesResource(AsyncResource):
    """Operations on `user_attributes`, asynchronous."""

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[UserAttribute]:
        """List user attributes.

        Returns the attributes that the organization keeps for each user.

        Token scope: users:read or user_attributes:read (Users > Read or User Attributes > Read). Plan:
        Business.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.user_attributes import list as _list

        return self._client._paginate(_list.OPERATION, (), {}, options=options)

    @overload
    async def create(
        self,
        /,
        *,
        name: str,
        label: str,
        data_type: Literal["string", "number", "json"] | UserAttributeDataType,
        default_value: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> UserAttribute: ...
    @overload
    async def create(
        self, body: UserAttributeCreate | UserAttributeCreateDict, /, **options: Unpack[CallOptions]
    ) -> UserAttribute: ...
    async def create(
        self,
        body: UserAttributeCreate | UserAttributeCreateDict | Unset = UNSET,
        /,
        *,
        name: str | Unset = UNSET,
        label: str | Unset = UNSET,
        data_type: Literal["string", "number", "json"] | UserAttributeDataType | Unset = UNSET,
        default_value: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> UserAttribute:
        """Create a user attribute.

        Adds an attribute that every user can have a value of. Its name must not be taken.

        Token scope: user_attributes:write (User Attributes > Write). Plan: Business.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the user attribute.
            label: Label that people see.
            data_type: Type of the attribute's values. One of `string`, `number`, `json`.
            default_value: Value for users without a value of their own.

        Raises:
            ConflictError: It conflicts with something that exists already.
            RetoolError: If it fails in any other way.
        """
        from ..api.user_attributes import create as _create

        return await self._client._request(
            _create.OPERATION,
            (),
            {},
            body,
            {"name": name, "label": label, "data_type": data_type, "default_value": default_value},
            options=options,
        )

    @overload
    async def update(
        self,
        id: str,
        /,
        *,
        operations: Sequence[ReplaceOperation | ReplaceOperationDict],
        update_existing: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> UserAttribute: ...
    @overload
    async def update(
        self,
        id: str,
        /,
        *,
        update_existing: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        label: str | Unset = UNSET,
        data_type: Literal["string", "number", "json"] | UserAttributeDataType | Unset = UNSET,
        default_value: str | None | Unset = UNSET,
        intercom_attribute_name: str | None | Unset = UNSET,
        changes: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> UserAttribute: ...
    @overload
    async def update(
        self, id: str, body: UserAttributeUpdate | UserAttributeUpdateDict, /, **options: Unpack[CallOptions]
    ) -> UserAttribute: ...
    async def update(
        self,
        id: str,
        body: UserAttributeUpdate | UserAttributeUpdateDict | Unset = UNSET,
        /,
        *,
        operations: Sequence[ReplaceOperation | ReplaceOperationDict] | Unset = UNSET,
        update_existing: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        label: str | Unset = UNSET,
        data_type: Literal["string", "number", "json"] | UserAttributeDataType | Unset = UNSET,
        default_value: str | None | Unset = UNSET,
        intercom_attribute_name: str | None | Unset = UNSET,
        changes: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> UserAttribute:
        """Update a user attribute.

        Changes an attribute by a list of JSON Patch operations (RFC 6902), optionally for users who have a
        value already.

        Token scope: user_attributes:write (User Attributes > Write). Plan: Business.

        Args:
            id: Identifier of the object, as its list returns it.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.
            update_existing: Whether users who have a value already get the new default.
            name: Name under which apps read the attribute.
            label: Label that people see.
            data_type: Type of the attribute's values. One of `string`, `number`, `json`.
            default_value: Value for users without a value of their own.
            intercom_attribute_name: Name under which the attribute is passed to Intercom; null where it is
                not.
            changes: Values by JSON Pointer, for what is further down.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.user_attributes import update as _update

        return await self._client._request(
            _update.OPERATION,
            (id,),
            {},
            body,
            {
                "operations": operations,
                "update_existing": update_existing,
                "name": name,
                "label": label,
                "data_type": data_type,
                "default_value": default_value,
                "intercom_attribute_name": intercom_attribute_name,
                "changes": changes,
            },
            options=options,
        )

    async def delete(
        self,
        id: str,
        /,
        *,
        update_existing_users: Literal["true", "false"] | UserAttributeUpdateExistingUsers | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a user attribute.

        Removes an attribute from the organization.

        Token scope: user_attributes:write (User Attributes > Write). Plan: Business.

        Args:
            id: Identifier of the object, as its list returns it.
            update_existing_users: Whether values that users have are removed as well. One of `true`, `false`.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.user_attributes import delete as _delete

        return await self._client._request(
            _delete.OPERATION, (id,), {"update_existing_users": update_existing_users}, options=options
        )


if TYPE_CHECKING:

    class RawUserAttributesResource:
        """`user_attributes` with status and headers of each answer."""

        def __init__(self, resource: UserAttributesResource) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class AsyncRawUserAttributesResource:
        """`user_attributes` with status and headers of each answer."""

        def __init__(self, resource: AsyncUserAttributesResource) -> None:
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
