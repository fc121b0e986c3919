"""The resource `user_attributes`."""

from __future__ import annotations
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class UserAttributesResource(SyncResource):
    """Operations on `user_attributes`."""

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.UserAttribute]:
        """List user attributes.

        Returns the attributes that the organization keeps for each user. Token scope: users:read or
        user_attributes:read (Users > Read or User Attributes > Read). Plan: Business.
        """
        return self._client._paginate(_operations.USER_ATTRIBUTES_LIST, (), options)

    @overload
    def create(self, /, *, name: str, label: str,
               data_type: Literal["string", "number", "json"] | _models.UserAttributeDataType,
               default_value: str | None | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.UserAttribute: ...  # fmt: skip
    @overload
    def create(self, body: _models.UserAttributeCreate | _dicts.UserAttributeCreateDict, /,
               **options: Unpack[CallOptions]) -> _models.UserAttribute: ...  # fmt: skip
    def create(self, body: _models.UserAttributeCreate | _dicts.UserAttributeCreateDict | Unset = UNSET, /, *,
               name: str | Unset = UNSET, label: str | Unset = UNSET,
               data_type: Literal["string", "number", "json"] | _models.UserAttributeDataType | Unset = UNSET,
               default_value: str | None | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.UserAttribute:  # fmt: skip
        """Create a user attribute.

        Adds an attribute that every user can have a value of. Its name must not be taken. Token scope:
        user_attributes:write (User Attributes > Write). Plan: Business.

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
        return self._client._request(_operations.USER_ATTRIBUTES_CREATE, (), options, {}, body, {
            "name": name, "label": label, "data_type": data_type, "default_value": default_value,
        })  # fmt: skip

    @overload
    def update(self, id: str, /, *, operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict],
               update_existing: bool | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.UserAttribute: ...  # fmt: skip
    @overload
    def update(self, id: str, /, *, update_existing: bool | Unset = UNSET, name: str | Unset = UNSET,
               label: str | Unset = UNSET,
               data_type: Literal["string", "number", "json"] | _models.UserAttributeDataType | Unset = UNSET,
               default_value: str | None | Unset = UNSET, intercom_attribute_name: str | None | Unset = UNSET,
               changes: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.UserAttribute: ...  # fmt: skip
    @overload
    def update(self, id: str, body: _models.UserAttributeUpdate | _dicts.UserAttributeUpdateDict, /,
               **options: Unpack[CallOptions]) -> _models.UserAttribute: ...  # fmt: skip
    def update(self, id: str, body: _models.UserAttributeUpdate | _dicts.UserAttributeUpdateDict | Unset = UNSET, /, *,
               operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict] | Unset = UNSET,
               update_existing: bool | Unset = UNSET, name: str | Unset = UNSET, label: str | Unset = UNSET,
               data_type: Literal["string", "number", "json"] | _models.UserAttributeDataType | Unset = UNSET,
               default_value: str | None | Unset = UNSET, intercom_attribute_name: str | None | Unset = UNSET,
               changes: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.UserAttribute:  # fmt: skip
        """Update a user attribute.

        Changes an attribute by a list of JSON Patch operations (RFC 6902), optionally for users who have a value
        already. Token scope: user_attributes:write (User Attributes > Write). Plan: Business.

        Args:
            id: Identifier of the object, as its list returns it.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.
            update_existing: Whether users who have a value already get the new default.
            name: Name under which apps read the attribute.
            label: Label that people see.
            data_type: Type of the attribute's values. One of `string`, `number`, `json`.
            default_value: Value for users without a value of their own.
            intercom_attribute_name: Name under which the attribute is passed to Intercom; null where it is not.
            changes: Values by JSON Pointer, for what is further down.
        """
        return self._client._request(_operations.USER_ATTRIBUTES_UPDATE, (id,), options, {}, body, {
            "operations": operations, "update_existing": update_existing, "name": name, "label": label,
            "data_type": data_type, "default_value": default_value, "intercom_attribute_name": intercom_attribute_name,
            "changes": changes,
        })  # fmt: skip

    def delete(
        self, id: str, /, *,
        update_existing_users: Literal["true", "false"] | _models.UserAttributeUpdateExistingUsers | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:  # fmt: skip
        """Delete a user attribute.

        Removes an attribute from the organization. Token scope: user_attributes:write (User Attributes > Write).
        Plan: Business.

        Args:
            id: Identifier of the object, as its list returns it.
            update_existing_users: Whether values that users have are removed as well. One of `true`, `false`.
        """
        return self._client._request(_operations.USER_ATTRIBUTES_DELETE, (id,), options,
                                     {"update_existing_users": update_existing_users})  # fmt: skip


class AsyncUserAttributesResource(AsyncResource):
    """Operations on `user_attributes`, asynchronous."""

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.UserAttribute]:
        """List user attributes.

        Returns the attributes that the organization keeps for each user. Token scope: users:read or
        user_attributes:read (Users > Read or User Attributes > Read). Plan: Business.
        """
        return self._client._paginate(_operations.USER_ATTRIBUTES_LIST, (), options)

    @overload
    async def create(self, /, *, name: str, label: str,
                     data_type: Literal["string", "number", "json"] | _models.UserAttributeDataType,
                     default_value: str | None | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.UserAttribute: ...  # fmt: skip
    @overload
    async def create(self, body: _models.UserAttributeCreate | _dicts.UserAttributeCreateDict, /,
                     **options: Unpack[CallOptions]) -> _models.UserAttribute: ...  # fmt: skip
    async def create(self, body: _models.UserAttributeCreate | _dicts.UserAttributeCreateDict | Unset = UNSET, /, *,
                     name: str | Unset = UNSET, label: str | Unset = UNSET,
                     data_type: Literal["string", "number", "json"] | _models.UserAttributeDataType | Unset = UNSET,
                     default_value: str | None | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.UserAttribute:  # fmt: skip
        """Create a user attribute.

        Adds an attribute that every user can have a value of. Its name must not be taken. Token scope:
        user_attributes:write (User Attributes > Write). Plan: Business.

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
        return await self._client._request(_operations.USER_ATTRIBUTES_CREATE, (), options, {}, body, {
            "name": name, "label": label, "data_type": data_type, "default_value": default_value,
        })  # fmt: skip

    @overload
    async def update(self, id: str, /, *, operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict],
                     update_existing: bool | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.UserAttribute: ...  # fmt: skip
    @overload
    async def update(self, id: str, /, *, update_existing: bool | Unset = UNSET, name: str | Unset = UNSET,
                     label: str | Unset = UNSET,
                     data_type: Literal["string", "number", "json"] | _models.UserAttributeDataType | Unset = UNSET,
                     default_value: str | None | Unset = UNSET, intercom_attribute_name: str | None | Unset = UNSET,
                     changes: Mapping[str, Any] | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.UserAttribute: ...  # fmt: skip
    @overload
    async def update(self, id: str, body: _models.UserAttributeUpdate | _dicts.UserAttributeUpdateDict, /,
                     **options: Unpack[CallOptions]) -> _models.UserAttribute: ...  # fmt: skip
    async def update(self, id: str, body: _models.UserAttributeUpdate | _dicts.UserAttributeUpdateDict | Unset = UNSET,
                     /, *, operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict] | Unset = UNSET,
                     update_existing: bool | Unset = UNSET, name: str | Unset = UNSET, label: str | Unset = UNSET,
                     data_type: Literal["string", "number", "json"] | _models.UserAttributeDataType | Unset = UNSET,
                     default_value: str | None | Unset = UNSET, intercom_attribute_name: str | None | Unset = UNSET,
                     changes: Mapping[str, Any] | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.UserAttribute:  # fmt: skip
        """Update a user attribute.

        Changes an attribute by a list of JSON Patch operations (RFC 6902), optionally for users who have a value
        already. Token scope: user_attributes:write (User Attributes > Write). Plan: Business.

        Args:
            id: Identifier of the object, as its list returns it.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.
            update_existing: Whether users who have a value already get the new default.
            name: Name under which apps read the attribute.
            label: Label that people see.
            data_type: Type of the attribute's values. One of `string`, `number`, `json`.
            default_value: Value for users without a value of their own.
            intercom_attribute_name: Name under which the attribute is passed to Intercom; null where it is not.
            changes: Values by JSON Pointer, for what is further down.
        """
        return await self._client._request(_operations.USER_ATTRIBUTES_UPDATE, (id,), options, {}, body, {
            "operations": operations, "update_existing": update_existing, "name": name, "label": label,
            "data_type": data_type, "default_value": default_value, "intercom_attribute_name": intercom_attribute_name,
            "changes": changes,
        })  # fmt: skip

    async def delete(
        self, id: str, /, *,
        update_existing_users: Literal["true", "false"] | _models.UserAttributeUpdateExistingUsers | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:  # fmt: skip
        """Delete a user attribute.

        Removes an attribute from the organization. Token scope: user_attributes:write (User Attributes > Write).
        Plan: Business.

        Args:
            id: Identifier of the object, as its list returns it.
            update_existing_users: Whether values that users have are removed as well. One of `true`, `false`.
        """
        return await self._client._request(_operations.USER_ATTRIBUTES_DELETE, (id,), options,
                                           {"update_existing_users": update_existing_users})  # fmt: skip


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawUserAttributesResource:
        def __init__(self, resource: UserAttributesResource) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class AsyncRawUserAttributesResource:
        def __init__(self, resource: AsyncUserAttributesResource) -> None:
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
