"""The resource `user_invites`."""

from __future__ import annotations
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class UserInvitesResource(SyncResource):
    """Operations on `user_invites`."""

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.UserInvite]:
        """List user invites.

        Returns the invites of the organization, accepted and expired ones included. Token scope: users:read (Users >
        Read). Plan: Business.
        """
        return self._client._paginate(_operations.USER_INVITES_LIST, (), options)

    @overload
    def create(self, /, *, email: str, default_group_ids: Sequence[int] | Unset = UNSET,
               metadata: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.UserInvite: ...  # fmt: skip
    @overload
    def create(self, body: _models.UserInviteCreate | _dicts.UserInviteCreateDict, /,
               **options: Unpack[CallOptions]) -> _models.UserInvite: ...  # fmt: skip
    def create(self, body: _models.UserInviteCreate | _dicts.UserInviteCreateDict | Unset = UNSET, /, *,
               email: str | Unset = UNSET, default_group_ids: Sequence[int] | Unset = UNSET,
               metadata: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.UserInvite:  # fmt: skip
        """Invite a person.

        Invites an e-mail address to the organization, optionally into groups. The response has the link to accept it.
        Token scope: users:write (Users > Write). Plan: Business.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            email: E-mail address of the user invite.
            default_group_ids: Numeric identifiers of the groups that the person joins.
            metadata: Values of user attributes, by name.
        """
        return self._client._request(_operations.USER_INVITES_CREATE, (), options, {}, body,
                                     {"email": email, "default_group_ids": default_group_ids, "metadata": metadata})  # fmt: skip

    def get(self, user_invite_id: int | str, /, **options: Unpack[CallOptions]) -> _models.UserInvite:
        """Get a user invite.

        Returns one invite. Token scope: users:read (Users > Read). Plan: Business.

        Args:
            user_invite_id: Number of the invite.
        """
        return self._client._request(_operations.USER_INVITES_GET, (user_invite_id,), options)

    def delete(self, user_invite_id: int | str, /, **options: Unpack[CallOptions]) -> None:
        """Delete a user invite.

        Withdraws an invite. Its link stops working. Token scope: users:write (Users > Write). Plan: Business.

        Args:
            user_invite_id: Number of the invite.
        """
        return self._client._request(_operations.USER_INVITES_DELETE, (user_invite_id,), options)

    @overload
    def set_attribute(self, user_invite_id: int | str, /, *, name: str, value: str | None,
                      **options: Unpack[CallOptions]) -> _models.UserMetadata: ...  # fmt: skip
    @overload
    def set_attribute(self, user_invite_id: int | str,
                      body: _models.SetAttributeRequest | _dicts.SetAttributeRequestDict, /,
                      **options: Unpack[CallOptions]) -> _models.UserMetadata: ...  # fmt: skip
    def set_attribute(self, user_invite_id: int | str,
                      body: _models.SetAttributeRequest | _dicts.SetAttributeRequestDict | Unset = UNSET, /, *,
                      name: str | Unset = UNSET, value: str | None | Unset = UNSET,
                      **options: Unpack[CallOptions]) -> _models.UserMetadata:  # fmt: skip
        """Set an attribute of a user invite.

        Gives an invite a value of a user attribute. The person gets it on accepting the invite. Token scope:
        users:write (Users > Write). Plan: Business.

        Args:
            user_invite_id: Number of the invite.
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the user attribute.
            value: The value.
        """
        return self._client._request(_operations.USER_INVITES_SET_ATTRIBUTE, (user_invite_id,), options, {}, body,
                                     {"name": name, "value": value})  # fmt: skip

    def delete_attribute(self, user_invite_id: int | str, attribute_name: str, /,
                         **options: Unpack[CallOptions]) -> _models.UserMetadata:  # fmt: skip
        """Delete an attribute of a user invite.

        Removes an invite's value of a user attribute. Token scope: users:write (Users > Write). Plan: Business.

        Args:
            user_invite_id: Number of the invite.
            attribute_name: Name of the user attribute.
        """
        return self._client._request(_operations.USER_INVITES_DELETE_ATTRIBUTE, (user_invite_id, attribute_name),
                                     options)  # fmt: skip


class AsyncUserInvitesResource(AsyncResource):
    """Operations on `user_invites`, asynchronous."""

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.UserInvite]:
        """List user invites.

        Returns the invites of the organization, accepted and expired ones included. Token scope: users:read (Users >
        Read). Plan: Business.
        """
        return self._client._paginate(_operations.USER_INVITES_LIST, (), options)

    @overload
    async def create(self, /, *, email: str, default_group_ids: Sequence[int] | Unset = UNSET,
                     metadata: Mapping[str, Any] | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.UserInvite: ...  # fmt: skip
    @overload
    async def create(self, body: _models.UserInviteCreate | _dicts.UserInviteCreateDict, /,
                     **options: Unpack[CallOptions]) -> _models.UserInvite: ...  # fmt: skip
    async def create(self, body: _models.UserInviteCreate | _dicts.UserInviteCreateDict | Unset = UNSET, /, *,
                     email: str | Unset = UNSET, default_group_ids: Sequence[int] | Unset = UNSET,
                     metadata: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.UserInvite:  # fmt: skip
        """Invite a person.

        Invites an e-mail address to the organization, optionally into groups. The response has the link to accept it.
        Token scope: users:write (Users > Write). Plan: Business.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            email: E-mail address of the user invite.
            default_group_ids: Numeric identifiers of the groups that the person joins.
            metadata: Values of user attributes, by name.
        """
        return await self._client._request(_operations.USER_INVITES_CREATE, (), options, {}, body, {
            "email": email, "default_group_ids": default_group_ids, "metadata": metadata,
        })  # fmt: skip

    async def get(self, user_invite_id: int | str, /, **options: Unpack[CallOptions]) -> _models.UserInvite:
        """Get a user invite.

        Returns one invite. Token scope: users:read (Users > Read). Plan: Business.

        Args:
            user_invite_id: Number of the invite.
        """
        return await self._client._request(_operations.USER_INVITES_GET, (user_invite_id,), options)

    async def delete(self, user_invite_id: int | str, /, **options: Unpack[CallOptions]) -> None:
        """Delete a user invite.

        Withdraws an invite. Its link stops working. Token scope: users:write (Users > Write). Plan: Business.

        Args:
            user_invite_id: Number of the invite.
        """
        return await self._client._request(_operations.USER_INVITES_DELETE, (user_invite_id,), options)

    @overload
    async def set_attribute(self, user_invite_id: int | str, /, *, name: str, value: str | None,
                            **options: Unpack[CallOptions]) -> _models.UserMetadata: ...  # fmt: skip
    @overload
    async def set_attribute(self, user_invite_id: int | str,
                            body: _models.SetAttributeRequest | _dicts.SetAttributeRequestDict, /,
                            **options: Unpack[CallOptions]) -> _models.UserMetadata: ...  # fmt: skip
    async def set_attribute(self, user_invite_id: int | str,
                            body: _models.SetAttributeRequest | _dicts.SetAttributeRequestDict | Unset = UNSET, /, *,
                            name: str | Unset = UNSET, value: str | None | Unset = UNSET,
                            **options: Unpack[CallOptions]) -> _models.UserMetadata:  # fmt: skip
        """Set an attribute of a user invite.

        Gives an invite a value of a user attribute. The person gets it on accepting the invite. Token scope:
        users:write (Users > Write). Plan: Business.

        Args:
            user_invite_id: Number of the invite.
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the user attribute.
            value: The value.
        """
        return await self._client._request(_operations.USER_INVITES_SET_ATTRIBUTE, (user_invite_id,), options, {}, body,
                                           {"name": name, "value": value})  # fmt: skip

    async def delete_attribute(self, user_invite_id: int | str, attribute_name: str, /,
                               **options: Unpack[CallOptions]) -> _models.UserMetadata:  # fmt: skip
        """Delete an attribute of a user invite.

        Removes an invite's value of a user attribute. Token scope: users:write (Users > Write). Plan: Business.

        Args:
            user_invite_id: Number of the invite.
            attribute_name: Name of the user attribute.
        """
        return await self._client._request(_operations.USER_INVITES_DELETE_ATTRIBUTE, (user_invite_id, attribute_name),
                                           options)  # fmt: skip


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawUserInvitesResource:
        def __init__(self, resource: UserInvitesResource) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.delete = raw(resource.delete)
            self.set_attribute = raw(resource.set_attribute)
            self.delete_attribute = raw(resource.delete_attribute)

    class AsyncRawUserInvitesResource:
        def __init__(self, resource: AsyncUserInvitesResource) -> None:
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.delete = async_raw(resource.delete)
            self.set_attribute = async_raw(resource.set_attribute)
            self.delete_attribute = async_raw(resource.delete_attribute)
