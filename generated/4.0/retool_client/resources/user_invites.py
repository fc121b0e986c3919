# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The resource `user_invites`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import Any
    from .._runtime.pagination import AsyncPage, Page
    from .._runtime.resource import async_raw, async_raw_page, raw
    from ..models.set_attribute_request import SetAttributeRequest
    from ..models.user_invite import UserInvite
    from ..models.user_invite_create import UserInviteCreate
    from ..models.user_metadata import UserMetadata

__all__ = ("AsyncUserInvitesResource", "UserInvitesResource")


class UserInvitesResource(SyncResource):
    """Operations on `user_invites`."""

    def list(self, /) -> Page[UserInvite]:
        """List user invites.

        Returns the invites of the organization, accepted and expired ones included.

        Token scope: users:read (Users > Read). Plan: Business. Since Retool 3.24.0.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.user_invites import list as _list

        return self._client._paginate(_list.OPERATION, (), {})

    @overload
    def create(
        self,
        /,
        *,
        email: str,
        default_group_ids: Sequence[int] | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
    ) -> UserInvite: ...
    @overload
    def create(self, body: UserInviteCreate | Mapping[str, Any], /) -> UserInvite: ...
    def create(self, body: UserInviteCreate | Mapping[str, Any] | Unset = UNSET, /, **fields: Any) -> UserInvite:
        """Invite a person.

        Invites an e-mail address to the organization, optionally into groups. The response has the link to
        accept it.

        Token scope: users:write (Users > Write). Plan: Business. Since Retool 3.28.0.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            email: E-mail address of the user invite.
            default_group_ids: Numeric identifiers of the groups that the person joins.
            metadata: Values of user attributes, by name.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.user_invites import create as _create

        return self._client._request(_create.OPERATION, (), {}, body, fields)

    def get(self, user_invite_id: int | str, /) -> UserInvite:
        """Get a user invite.

        Returns one invite.

        Token scope: users:read (Users > Read). Plan: Business. Since Retool 3.26.0.

        Args:
            user_invite_id: Number of the invite.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.user_invites import get as _get

        return self._client._request(_get.OPERATION, (user_invite_id,), {})

    def delete(self, user_invite_id: int | str, /) -> None:
        """Delete a user invite.

        Withdraws an invite. Its link stops working.

        Token scope: users:write (Users > Write). Plan: Business. Since Retool 3.26.0.

        Args:
            user_invite_id: Number of the invite.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.user_invites import delete as _delete

        return self._client._request(_delete.OPERATION, (user_invite_id,), {})

    @overload
    def set_attribute(self, user_invite_id: int | str, /, *, name: str, value: str | None) -> UserMetadata: ...
    @overload
    def set_attribute(
        self, user_invite_id: int | str, body: SetAttributeRequest | Mapping[str, Any], /
    ) -> UserMetadata: ...
    def set_attribute(
        self, user_invite_id: int | str, body: SetAttributeRequest | Mapping[str, Any] | Unset = UNSET, /, **fields: Any
    ) -> UserMetadata:
        """Set an attribute of a user invite.

        Gives an invite a value of a user attribute. The person gets it on accepting the invite.

        Token scope: users:write (Users > Write). Plan: Business. Since Retool 3.28.0.

        Args:
            user_invite_id: Number of the invite.
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the user attribute.
            value: The value.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.user_invites import set_attribute as _set_attribute

        return self._client._request(_set_attribute.OPERATION, (user_invite_id,), {}, body, fields)

    def delete_attribute(self, user_invite_id: int | str, attribute_name: str, /) -> UserMetadata:
        """Delete an attribute of a user invite.

        Removes an invite's value of a user attribute.

        Token scope: users:write (Users > Write). Plan: Business. Since Retool 3.28.0.

        Args:
            user_invite_id: Number of the invite.
            attribute_name: Name of the user attribute.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.user_invites import delete_attribute as _delete_attribute

        return self._client._request(_delete_attribute.OPERATION, (user_invite_id, attribute_name), {})


class AsyncUserInvitesResource(AsyncResource):
    """Operations on `user_invites`, asynchronous."""

    def list(self, /) -> AsyncPage[UserInvite]:
        """List user invites.

        Returns the invites of the organization, accepted and expired ones included.

        Token scope: users:read (Users > Read). Plan: Business. Since Retool 3.24.0.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.user_invites import list as _list

        return self._client._paginate(_list.OPERATION, (), {})

    @overload
    async def create(
        self,
        /,
        *,
        email: str,
        default_group_ids: Sequence[int] | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
    ) -> UserInvite: ...
    @overload
    async def create(self, body: UserInviteCreate | Mapping[str, Any], /) -> UserInvite: ...
    async def create(self, body: UserInviteCreate | Mapping[str, Any] | Unset = UNSET, /, **fields: Any) -> UserInvite:
        """Invite a person.

        Invites an e-mail address to the organization, optionally into groups. The response has the link to
        accept it.

        Token scope: users:write (Users > Write). Plan: Business. Since Retool 3.28.0.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            email: E-mail address of the user invite.
            default_group_ids: Numeric identifiers of the groups that the person joins.
            metadata: Values of user attributes, by name.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.user_invites import create as _create

        return await self._client._request(_create.OPERATION, (), {}, body, fields)

    async def get(self, user_invite_id: int | str, /) -> UserInvite:
        """Get a user invite.

        Returns one invite.

        Token scope: users:read (Users > Read). Plan: Business. Since Retool 3.26.0.

        Args:
            user_invite_id: Number of the invite.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.user_invites import get as _get

        return await self._client._request(_get.OPERATION, (user_invite_id,), {})

    async def delete(self, user_invite_id: int | str, /) -> None:
        """Delete a user invite.

        Withdraws an invite. Its link stops working.

        Token scope: users:write (Users > Write). Plan: Business. Since Retool 3.26.0.

        Args:
            user_invite_id: Number of the invite.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.user_invites import delete as _delete

        return await self._client._request(_delete.OPERATION, (user_invite_id,), {})

    @overload
    async def set_attribute(self, user_invite_id: int | str, /, *, name: str, value: str | None) -> UserMetadata: ...
    @overload
    async def set_attribute(
        self, user_invite_id: int | str, body: SetAttributeRequest | Mapping[str, Any], /
    ) -> UserMetadata: ...
    async def set_attribute(
        self, user_invite_id: int | str, body: SetAttributeRequest | Mapping[str, Any] | Unset = UNSET, /, **fields: Any
    ) -> UserMetadata:
        """Set an attribute of a user invite.

        Gives an invite a value of a user attribute. The person gets it on accepting the invite.

        Token scope: users:write (Users > Write). Plan: Business. Since Retool 3.28.0.

        Args:
            user_invite_id: Number of the invite.
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the user attribute.
            value: The value.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.user_invites import set_attribute as _set_attribute

        return await self._client._request(_set_attribute.OPERATION, (user_invite_id,), {}, body, fields)

    async def delete_attribute(self, user_invite_id: int | str, attribute_name: str, /) -> UserMetadata:
        """Delete an attribute of a user invite.

        Removes an invite's value of a user attribute.

        Token scope: users:write (Users > Write). Plan: Business. Since Retool 3.28.0.

        Args:
            user_invite_id: Number of the invite.
            attribute_name: Name of the user attribute.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.user_invites import delete_attribute as _delete_attribute

        return await self._client._request(_delete_attribute.OPERATION, (user_invite_id, attribute_name), {})


if TYPE_CHECKING:

    class RawUserInvitesResource:
        """`user_invites` with status and headers of each answer."""

        def __init__(self, resource: UserInvitesResource) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.delete = raw(resource.delete)
            self.set_attribute = raw(resource.set_attribute)
            self.delete_attribute = raw(resource.delete_attribute)

    class AsyncRawUserInvitesResource:
        """`user_invites` with status and headers of each answer."""

        def __init__(self, resource: AsyncUserInvitesResource) -> None:
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.delete = async_raw(resource.delete)
            self.set_attribute = async_raw(resource.set_attribute)
            self.delete_attribute = async_raw(resource.delete_attribute)
