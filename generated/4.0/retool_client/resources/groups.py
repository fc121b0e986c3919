"""The resource `groups`."""

from __future__ import annotations
import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class GroupsResource(SyncResource):
    """Operations on `groups`."""

    def get(self, group_id: int | str, /, *, exclude_disabled_users: bool | None | Unset = UNSET,
            **options: Unpack[CallOptions]) -> _models.Group:  # fmt: skip
        """Get a group.

        Returns one permission group with its members and pending invites. Token scope: groups:read (Groups > Read).
        Plan: Enterprise.

        Args:
            group_id: Number of the group.
            exclude_disabled_users: Whether deactivated users are left out of the members.
        """
        return self._client._request(_operations.GROUPS_GET, (group_id,), options,
                                     {"excludeDisabledUsers": exclude_disabled_users})  # fmt: skip

    @overload
    def replace(
        self, group_id: int | str, /, *, name: str | Unset = UNSET,
        members: Sequence[_models.GroupCreateMember | _dicts.GroupCreateMemberDict] | Unset = UNSET,
        universal_app_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_resource_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_workflow_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_query_library_access: Literal["none", "use", "edit"] | _models.QueryLibraryAccess | Unset = UNSET,
        user_invites: Sequence[_models.UserInvite | _dicts.UserInviteDict] | Unset = UNSET,
        user_list_access: bool | Unset = UNSET, audit_log_access: bool | Unset = UNSET,
        unpublished_release_access: bool | Unset = UNSET, usage_analytics_access: bool | Unset = UNSET,
        theme_access: bool | Unset = UNSET, account_details_access: bool | Unset = UNSET,
        landing_page_app_id: str | None | Unset = UNSET, created_at: datetime.datetime | Unset = UNSET,
        updated_at: datetime.datetime | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.Group: ...  # fmt: skip
    @overload
    def replace(self, group_id: int | str, body: _models.GroupReplace | _dicts.GroupReplaceDict | Unset = UNSET, /,
                **options: Unpack[CallOptions]) -> _models.Group: ...  # fmt: skip
    def replace(
        self, group_id: int | str, body: _models.GroupReplace | _dicts.GroupReplaceDict | Unset = UNSET, /, *,
        name: str | Unset = UNSET,
        members: Sequence[_models.GroupCreateMember | _dicts.GroupCreateMemberDict] | Unset = UNSET,
        universal_app_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_resource_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_workflow_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_query_library_access: Literal["none", "use", "edit"] | _models.QueryLibraryAccess | Unset = UNSET,
        user_invites: Sequence[_models.UserInvite | _dicts.UserInviteDict] | Unset = UNSET,
        user_list_access: bool | Unset = UNSET, audit_log_access: bool | Unset = UNSET,
        unpublished_release_access: bool | Unset = UNSET, usage_analytics_access: bool | Unset = UNSET,
        theme_access: bool | Unset = UNSET, account_details_access: bool | Unset = UNSET,
        landing_page_app_id: str | None | Unset = UNSET, created_at: datetime.datetime | Unset = UNSET,
        updated_at: datetime.datetime | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.Group:  # fmt: skip
        """Replace a group.

        Sets a group to what is sent. Members and invites that are not in the list leave the group. Token scope:
        groups:write (Groups > Write). Plan: Enterprise.

        Args:
            group_id: Number of the group.
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the group.
            members: Users in the group.
            universal_app_access: Access that members have to all apps. One of `none`, `use`, `edit`, `own`.
            universal_resource_access: Access that members have to all resources. One of `none`, `use`, `edit`, `own`.
            universal_workflow_access: Access that members have to all workflows. One of `none`, `use`, `edit`, `own`.
            universal_query_library_access: Access that members have to the query library. One of `none`, `use`,
                `edit`.
            user_invites: Pending invites into the group.
            user_list_access: Whether members may see the list of users.
            audit_log_access: Whether members may read the audit log.
            unpublished_release_access: Whether members may see releases that are not published.
            usage_analytics_access: Whether members may see usage analytics.
            theme_access: Whether members may edit themes.
            account_details_access: Whether members may see the account details of the organization.
            landing_page_app_id: UUID of the app that members see first; null where they see the home page.
            created_at: When it was created.
            updated_at: When it was last changed.
        """
        return self._client._request(_operations.GROUPS_REPLACE, (group_id,), options, {}, body, {
            "name": name, "members": members, "universal_app_access": universal_app_access,
            "universal_resource_access": universal_resource_access,
            "universal_workflow_access": universal_workflow_access,
            "universal_query_library_access": universal_query_library_access, "user_invites": user_invites,
            "user_list_access": user_list_access, "audit_log_access": audit_log_access,
            "unpublished_release_access": unpublished_release_access, "usage_analytics_access": usage_analytics_access,
            "theme_access": theme_access, "account_details_access": account_details_access,
            "landing_page_app_id": landing_page_app_id, "created_at": created_at, "updated_at": updated_at,
        })  # fmt: skip

    @overload
    def update(self, group_id: int | str, /, *,
               operations: Sequence[_models.PatchOperation | _dicts.PatchOperationDict],
               **options: Unpack[CallOptions]) -> _models.Group: ...  # fmt: skip
    @overload
    def update(
        self, group_id: int | str, /, *, name: str | Unset = UNSET,
        members: Sequence[_models.GroupMember | _dicts.GroupMemberDict] | Unset = UNSET,
        universal_app_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_resource_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_workflow_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_query_library_access: Literal["none", "use", "edit"] | _models.QueryLibraryAccess | Unset = UNSET,
        user_invites: Sequence[_models.UserInvite | _dicts.UserInviteDict] | Unset = UNSET,
        user_list_access: bool | Unset = UNSET, audit_log_access: bool | Unset = UNSET,
        unpublished_release_access: bool | Unset = UNSET, usage_analytics_access: bool | Unset = UNSET,
        theme_access: bool | Unset = UNSET, account_details_access: bool | Unset = UNSET,
        landing_page_app_id: str | None | Unset = UNSET, changes: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> _models.Group: ...  # fmt: skip
    @overload
    def update(self, group_id: int | str, body: _models.PatchOperations | _dicts.PatchOperationsDict, /,
               **options: Unpack[CallOptions]) -> _models.Group: ...  # fmt: skip
    def update(
        self, group_id: int | str, body: _models.PatchOperations | _dicts.PatchOperationsDict | Unset = UNSET, /, *,
        operations: Sequence[_models.PatchOperation | _dicts.PatchOperationDict] | Unset = UNSET,
        name: str | Unset = UNSET, members: Sequence[_models.GroupMember | _dicts.GroupMemberDict] | Unset = UNSET,
        universal_app_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_resource_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_workflow_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_query_library_access: Literal["none", "use", "edit"] | _models.QueryLibraryAccess | Unset = UNSET,
        user_invites: Sequence[_models.UserInvite | _dicts.UserInviteDict] | Unset = UNSET,
        user_list_access: bool | Unset = UNSET, audit_log_access: bool | Unset = UNSET,
        unpublished_release_access: bool | Unset = UNSET, usage_analytics_access: bool | Unset = UNSET,
        theme_access: bool | Unset = UNSET, account_details_access: bool | Unset = UNSET,
        landing_page_app_id: str | None | Unset = UNSET, changes: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> _models.Group:  # fmt: skip
        """Update a group.

        Updates single properties of a group by a list of JSON Patch operations (RFC 6902). Token scope: groups:write
        (Groups > Write). Plan: Enterprise.

        Args:
            group_id: Number of the group.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.
            name: Name of the group, unique in the organization.
            members: Users in the group.
            universal_app_access: Access that members have to all apps. One of `none`, `use`, `edit`, `own`.
            universal_resource_access: Access that members have to all resources. One of `none`, `use`, `edit`, `own`.
            universal_workflow_access: Access that members have to all workflows. One of `none`, `use`, `edit`, `own`.
            universal_query_library_access: Access that members have to the query library. One of `none`, `use`,
                `edit`.
            user_invites: Pending invites into the group.
            user_list_access: Whether members may see the list of users.
            audit_log_access: Whether members may read the audit log.
            unpublished_release_access: Whether members may see releases that are not published.
            usage_analytics_access: Whether members may see usage analytics.
            theme_access: Whether members may edit themes.
            account_details_access: Whether members may see the account details of the organization.
            landing_page_app_id: UUID of the app that members see first; null where they see the home page.
            changes: Values by JSON Pointer, for what is further down.
        """
        return self._client._request(_operations.GROUPS_UPDATE, (group_id,), options, {}, body, {
            "operations": operations, "name": name, "members": members, "universal_app_access": universal_app_access,
            "universal_resource_access": universal_resource_access,
            "universal_workflow_access": universal_workflow_access,
            "universal_query_library_access": universal_query_library_access, "user_invites": user_invites,
            "user_list_access": user_list_access, "audit_log_access": audit_log_access,
            "unpublished_release_access": unpublished_release_access, "usage_analytics_access": usage_analytics_access,
            "theme_access": theme_access, "account_details_access": account_details_access,
            "landing_page_app_id": landing_page_app_id, "changes": changes,
        })  # fmt: skip

    def delete(self, group_id: int | str, /, **options: Unpack[CallOptions]) -> None:
        """Delete a group.

        Removes a permission group. Its members stay in the organization and lose what the group granted. Token scope:
        groups:write (Groups > Write). Plan: Enterprise.

        Args:
            group_id: Number of the group.
        """
        return self._client._request(_operations.GROUPS_DELETE, (group_id,), options)

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.Group]:
        """List groups.

        Returns all permission groups of the organization, the built-in ones included. Token scope: groups:read
        (Groups > Read). Plan: Enterprise.
        """
        return self._client._paginate(_operations.GROUPS_LIST, (), options)

    @overload
    def create(
        self, /, *, name: str,
        members: Sequence[_models.GroupCreateMember | _dicts.GroupCreateMemberDict] | Unset = UNSET,
        universal_app_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_resource_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_workflow_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_query_library_access: Literal["none", "use", "edit"] | _models.QueryLibraryAccess | Unset = UNSET,
        user_invites: Sequence[_models.UserInvite | _dicts.UserInviteDict] | Unset = UNSET,
        user_list_access: bool | Unset = UNSET, audit_log_access: bool | Unset = UNSET,
        unpublished_release_access: bool | Unset = UNSET, usage_analytics_access: bool | Unset = UNSET,
        theme_access: bool | Unset = UNSET, account_details_access: bool | Unset = UNSET,
        landing_page_app_id: str | None | Unset = UNSET, created_at: datetime.datetime | Unset = UNSET,
        updated_at: datetime.datetime | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.Group: ...  # fmt: skip
    @overload
    def create(self, body: _models.GroupCreate | _dicts.GroupCreateDict, /,
               **options: Unpack[CallOptions]) -> _models.Group: ...  # fmt: skip
    def create(
        self, body: _models.GroupCreate | _dicts.GroupCreateDict | Unset = UNSET, /, *, name: str | Unset = UNSET,
        members: Sequence[_models.GroupCreateMember | _dicts.GroupCreateMemberDict] | Unset = UNSET,
        universal_app_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_resource_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_workflow_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_query_library_access: Literal["none", "use", "edit"] | _models.QueryLibraryAccess | Unset = UNSET,
        user_invites: Sequence[_models.UserInvite | _dicts.UserInviteDict] | Unset = UNSET,
        user_list_access: bool | Unset = UNSET, audit_log_access: bool | Unset = UNSET,
        unpublished_release_access: bool | Unset = UNSET, usage_analytics_access: bool | Unset = UNSET,
        theme_access: bool | Unset = UNSET, account_details_access: bool | Unset = UNSET,
        landing_page_app_id: str | None | Unset = UNSET, created_at: datetime.datetime | Unset = UNSET,
        updated_at: datetime.datetime | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.Group:  # fmt: skip
        """Create a group.

        Adds a permission group, optionally with members and with access to all apps, resources or workflows. Token
        scope: groups:write (Groups > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the group.
            members: Users in the group.
            universal_app_access: Access that members have to all apps. One of `none`, `use`, `edit`, `own`.
            universal_resource_access: Access that members have to all resources. One of `none`, `use`, `edit`, `own`.
            universal_workflow_access: Access that members have to all workflows. One of `none`, `use`, `edit`, `own`.
            universal_query_library_access: Access that members have to the query library. One of `none`, `use`,
                `edit`.
            user_invites: Pending invites into the group.
            user_list_access: Whether members may see the list of users.
            audit_log_access: Whether members may read the audit log.
            unpublished_release_access: Whether members may see releases that are not published.
            usage_analytics_access: Whether members may see usage analytics.
            theme_access: Whether members may edit themes.
            account_details_access: Whether members may see the account details of the organization.
            landing_page_app_id: UUID of the app that members see first; null where they see the home page.
            created_at: When it was created.
            updated_at: When it was last changed.
        """
        return self._client._request(_operations.GROUPS_CREATE, (), options, {}, body, {
            "name": name, "members": members, "universal_app_access": universal_app_access,
            "universal_resource_access": universal_resource_access,
            "universal_workflow_access": universal_workflow_access,
            "universal_query_library_access": universal_query_library_access, "user_invites": user_invites,
            "user_list_access": user_list_access, "audit_log_access": audit_log_access,
            "unpublished_release_access": unpublished_release_access, "usage_analytics_access": usage_analytics_access,
            "theme_access": theme_access, "account_details_access": account_details_access,
            "landing_page_app_id": landing_page_app_id, "created_at": created_at, "updated_at": updated_at,
        })  # fmt: skip

    @overload
    def add_user_invites(self, group_id: int | str, /, *, user_invite_ids: Sequence[int],
                         **options: Unpack[CallOptions]) -> _models.Group: ...  # fmt: skip
    @overload
    def add_user_invites(self, group_id: int | str, body: _models.GroupAddUserInvites | _dicts.GroupAddUserInvitesDict,
                         /, **options: Unpack[CallOptions]) -> _models.Group: ...  # fmt: skip
    def add_user_invites(
        self, group_id: int | str, body: _models.GroupAddUserInvites | _dicts.GroupAddUserInvitesDict | Unset = UNSET,
        /, *, user_invite_ids: Sequence[int] | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.Group:  # fmt: skip
        """Add invites to a group.

        Lets people who have a pending invite become members of the group when they accept it. Token scope:
        groups:write (Groups > Write). Plan: Enterprise.

        Args:
            group_id: Number of the group.
            body: All that follows in one object, instead of the keyword arguments.
            user_invite_ids: Numeric identifiers of the invites.
        """
        return self._client._request(_operations.GROUPS_ADD_USER_INVITES, (group_id,), options, {}, body,
                                     {"user_invite_ids": user_invite_ids})  # fmt: skip

    @overload
    def add_members(self, group_id: int | str, /, *,
                    members: Sequence[_models.GroupCreateMember | _dicts.GroupCreateMemberDict],
                    **options: Unpack[CallOptions]) -> _models.Group: ...  # fmt: skip
    @overload
    def add_members(self, group_id: int | str, body: _models.GroupAddMembers | _dicts.GroupAddMembersDict, /,
                    **options: Unpack[CallOptions]) -> _models.Group: ...  # fmt: skip
    def add_members(self, group_id: int | str,
                    body: _models.GroupAddMembers | _dicts.GroupAddMembersDict | Unset = UNSET, /, *,
                    members: Sequence[_models.GroupCreateMember | _dicts.GroupCreateMemberDict] | Unset = UNSET,
                    **options: Unpack[CallOptions]) -> _models.Group:  # fmt: skip
        """Add members to a group.

        Adds users to a group, optionally as its administrators. Existing members stay. Token scope: groups:write
        (Groups > Write). Plan: Enterprise.

        Args:
            group_id: Number of the group.
            body: All that follows in one object, instead of the keyword arguments.
            members: Users in the group.
        """
        return self._client._request(_operations.GROUPS_ADD_MEMBERS, (group_id,), options, {}, body,
                                     {"members": members})  # fmt: skip

    def remove_member(self, group_id: int | str, user_sid: str, /, **options: Unpack[CallOptions]) -> _models.Group:
        """Remove a member from a group.

        Removes a user from a group and returns the group without the user. Token scope: groups:write (Groups >
        Write). Plan: Enterprise.

        Args:
            group_id: Number of the group.
            user_sid: Identifier of the user, `user_` and 32 hexadecimal digits.
        """
        return self._client._request(_operations.GROUPS_REMOVE_MEMBER, (group_id, user_sid), options)

    def remove_user_invite(self, group_id: int | str, user_invite_id: int | str, /,
                           **options: Unpack[CallOptions]) -> None:  # fmt: skip
        """Remove an invite from a group.

        Removes a pending invite from a group. The invite itself stays valid. Token scope: groups:write (Groups >
        Write). Plan: Enterprise.

        Args:
            group_id: Number of the group.
            user_invite_id: Number of the invite.
        """
        return self._client._request(_operations.GROUPS_REMOVE_USER_INVITE, (group_id, user_invite_id), options)


class AsyncGroupsResource(AsyncResource):
    """Operations on `groups`, asynchronous."""

    async def get(self, group_id: int | str, /, *, exclude_disabled_users: bool | None | Unset = UNSET,
                  **options: Unpack[CallOptions]) -> _models.Group:  # fmt: skip
        """Get a group.

        Returns one permission group with its members and pending invites. Token scope: groups:read (Groups > Read).
        Plan: Enterprise.

        Args:
            group_id: Number of the group.
            exclude_disabled_users: Whether deactivated users are left out of the members.
        """
        return await self._client._request(_operations.GROUPS_GET, (group_id,), options,
                                           {"excludeDisabledUsers": exclude_disabled_users})  # fmt: skip

    @overload
    async def replace(
        self, group_id: int | str, /, *, name: str | Unset = UNSET,
        members: Sequence[_models.GroupCreateMember | _dicts.GroupCreateMemberDict] | Unset = UNSET,
        universal_app_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_resource_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_workflow_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_query_library_access: Literal["none", "use", "edit"] | _models.QueryLibraryAccess | Unset = UNSET,
        user_invites: Sequence[_models.UserInvite | _dicts.UserInviteDict] | Unset = UNSET,
        user_list_access: bool | Unset = UNSET, audit_log_access: bool | Unset = UNSET,
        unpublished_release_access: bool | Unset = UNSET, usage_analytics_access: bool | Unset = UNSET,
        theme_access: bool | Unset = UNSET, account_details_access: bool | Unset = UNSET,
        landing_page_app_id: str | None | Unset = UNSET, created_at: datetime.datetime | Unset = UNSET,
        updated_at: datetime.datetime | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.Group: ...  # fmt: skip
    @overload
    async def replace(self, group_id: int | str, body: _models.GroupReplace | _dicts.GroupReplaceDict | Unset = UNSET,
                      /, **options: Unpack[CallOptions]) -> _models.Group: ...  # fmt: skip
    async def replace(
        self, group_id: int | str, body: _models.GroupReplace | _dicts.GroupReplaceDict | Unset = UNSET, /, *,
        name: str | Unset = UNSET,
        members: Sequence[_models.GroupCreateMember | _dicts.GroupCreateMemberDict] | Unset = UNSET,
        universal_app_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_resource_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_workflow_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_query_library_access: Literal["none", "use", "edit"] | _models.QueryLibraryAccess | Unset = UNSET,
        user_invites: Sequence[_models.UserInvite | _dicts.UserInviteDict] | Unset = UNSET,
        user_list_access: bool | Unset = UNSET, audit_log_access: bool | Unset = UNSET,
        unpublished_release_access: bool | Unset = UNSET, usage_analytics_access: bool | Unset = UNSET,
        theme_access: bool | Unset = UNSET, account_details_access: bool | Unset = UNSET,
        landing_page_app_id: str | None | Unset = UNSET, created_at: datetime.datetime | Unset = UNSET,
        updated_at: datetime.datetime | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.Group:  # fmt: skip
        """Replace a group.

        Sets a group to what is sent. Members and invites that are not in the list leave the group. Token scope:
        groups:write (Groups > Write). Plan: Enterprise.

        Args:
            group_id: Number of the group.
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the group.
            members: Users in the group.
            universal_app_access: Access that members have to all apps. One of `none`, `use`, `edit`, `own`.
            universal_resource_access: Access that members have to all resources. One of `none`, `use`, `edit`, `own`.
            universal_workflow_access: Access that members have to all workflows. One of `none`, `use`, `edit`, `own`.
            universal_query_library_access: Access that members have to the query library. One of `none`, `use`,
                `edit`.
            user_invites: Pending invites into the group.
            user_list_access: Whether members may see the list of users.
            audit_log_access: Whether members may read the audit log.
            unpublished_release_access: Whether members may see releases that are not published.
            usage_analytics_access: Whether members may see usage analytics.
            theme_access: Whether members may edit themes.
            account_details_access: Whether members may see the account details of the organization.
            landing_page_app_id: UUID of the app that members see first; null where they see the home page.
            created_at: When it was created.
            updated_at: When it was last changed.
        """
        return await self._client._request(_operations.GROUPS_REPLACE, (group_id,), options, {}, body, {
            "name": name, "members": members, "universal_app_access": universal_app_access,
            "universal_resource_access": universal_resource_access,
            "universal_workflow_access": universal_workflow_access,
            "universal_query_library_access": universal_query_library_access, "user_invites": user_invites,
            "user_list_access": user_list_access, "audit_log_access": audit_log_access,
            "unpublished_release_access": unpublished_release_access, "usage_analytics_access": usage_analytics_access,
            "theme_access": theme_access, "account_details_access": account_details_access,
            "landing_page_app_id": landing_page_app_id, "created_at": created_at, "updated_at": updated_at,
        })  # fmt: skip

    @overload
    async def update(self, group_id: int | str, /, *,
                     operations: Sequence[_models.PatchOperation | _dicts.PatchOperationDict],
                     **options: Unpack[CallOptions]) -> _models.Group: ...  # fmt: skip
    @overload
    async def update(
        self, group_id: int | str, /, *, name: str | Unset = UNSET,
        members: Sequence[_models.GroupMember | _dicts.GroupMemberDict] | Unset = UNSET,
        universal_app_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_resource_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_workflow_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_query_library_access: Literal["none", "use", "edit"] | _models.QueryLibraryAccess | Unset = UNSET,
        user_invites: Sequence[_models.UserInvite | _dicts.UserInviteDict] | Unset = UNSET,
        user_list_access: bool | Unset = UNSET, audit_log_access: bool | Unset = UNSET,
        unpublished_release_access: bool | Unset = UNSET, usage_analytics_access: bool | Unset = UNSET,
        theme_access: bool | Unset = UNSET, account_details_access: bool | Unset = UNSET,
        landing_page_app_id: str | None | Unset = UNSET, changes: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> _models.Group: ...  # fmt: skip
    @overload
    async def update(self, group_id: int | str, body: _models.PatchOperations | _dicts.PatchOperationsDict, /,
                     **options: Unpack[CallOptions]) -> _models.Group: ...  # fmt: skip
    async def update(
        self, group_id: int | str, body: _models.PatchOperations | _dicts.PatchOperationsDict | Unset = UNSET, /, *,
        operations: Sequence[_models.PatchOperation | _dicts.PatchOperationDict] | Unset = UNSET,
        name: str | Unset = UNSET, members: Sequence[_models.GroupMember | _dicts.GroupMemberDict] | Unset = UNSET,
        universal_app_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_resource_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_workflow_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_query_library_access: Literal["none", "use", "edit"] | _models.QueryLibraryAccess | Unset = UNSET,
        user_invites: Sequence[_models.UserInvite | _dicts.UserInviteDict] | Unset = UNSET,
        user_list_access: bool | Unset = UNSET, audit_log_access: bool | Unset = UNSET,
        unpublished_release_access: bool | Unset = UNSET, usage_analytics_access: bool | Unset = UNSET,
        theme_access: bool | Unset = UNSET, account_details_access: bool | Unset = UNSET,
        landing_page_app_id: str | None | Unset = UNSET, changes: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> _models.Group:  # fmt: skip
        """Update a group.

        Updates single properties of a group by a list of JSON Patch operations (RFC 6902). Token scope: groups:write
        (Groups > Write). Plan: Enterprise.

        Args:
            group_id: Number of the group.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.
            name: Name of the group, unique in the organization.
            members: Users in the group.
            universal_app_access: Access that members have to all apps. One of `none`, `use`, `edit`, `own`.
            universal_resource_access: Access that members have to all resources. One of `none`, `use`, `edit`, `own`.
            universal_workflow_access: Access that members have to all workflows. One of `none`, `use`, `edit`, `own`.
            universal_query_library_access: Access that members have to the query library. One of `none`, `use`,
                `edit`.
            user_invites: Pending invites into the group.
            user_list_access: Whether members may see the list of users.
            audit_log_access: Whether members may read the audit log.
            unpublished_release_access: Whether members may see releases that are not published.
            usage_analytics_access: Whether members may see usage analytics.
            theme_access: Whether members may edit themes.
            account_details_access: Whether members may see the account details of the organization.
            landing_page_app_id: UUID of the app that members see first; null where they see the home page.
            changes: Values by JSON Pointer, for what is further down.
        """
        return await self._client._request(_operations.GROUPS_UPDATE, (group_id,), options, {}, body, {
            "operations": operations, "name": name, "members": members, "universal_app_access": universal_app_access,
            "universal_resource_access": universal_resource_access,
            "universal_workflow_access": universal_workflow_access,
            "universal_query_library_access": universal_query_library_access, "user_invites": user_invites,
            "user_list_access": user_list_access, "audit_log_access": audit_log_access,
            "unpublished_release_access": unpublished_release_access, "usage_analytics_access": usage_analytics_access,
            "theme_access": theme_access, "account_details_access": account_details_access,
            "landing_page_app_id": landing_page_app_id, "changes": changes,
        })  # fmt: skip

    async def delete(self, group_id: int | str, /, **options: Unpack[CallOptions]) -> None:
        """Delete a group.

        Removes a permission group. Its members stay in the organization and lose what the group granted. Token scope:
        groups:write (Groups > Write). Plan: Enterprise.

        Args:
            group_id: Number of the group.
        """
        return await self._client._request(_operations.GROUPS_DELETE, (group_id,), options)

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.Group]:
        """List groups.

        Returns all permission groups of the organization, the built-in ones included. Token scope: groups:read
        (Groups > Read). Plan: Enterprise.
        """
        return self._client._paginate(_operations.GROUPS_LIST, (), options)

    @overload
    async def create(
        self, /, *, name: str,
        members: Sequence[_models.GroupCreateMember | _dicts.GroupCreateMemberDict] | Unset = UNSET,
        universal_app_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_resource_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_workflow_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_query_library_access: Literal["none", "use", "edit"] | _models.QueryLibraryAccess | Unset = UNSET,
        user_invites: Sequence[_models.UserInvite | _dicts.UserInviteDict] | Unset = UNSET,
        user_list_access: bool | Unset = UNSET, audit_log_access: bool | Unset = UNSET,
        unpublished_release_access: bool | Unset = UNSET, usage_analytics_access: bool | Unset = UNSET,
        theme_access: bool | Unset = UNSET, account_details_access: bool | Unset = UNSET,
        landing_page_app_id: str | None | Unset = UNSET, created_at: datetime.datetime | Unset = UNSET,
        updated_at: datetime.datetime | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.Group: ...  # fmt: skip
    @overload
    async def create(self, body: _models.GroupCreate | _dicts.GroupCreateDict, /,
                     **options: Unpack[CallOptions]) -> _models.Group: ...  # fmt: skip
    async def create(
        self, body: _models.GroupCreate | _dicts.GroupCreateDict | Unset = UNSET, /, *, name: str | Unset = UNSET,
        members: Sequence[_models.GroupCreateMember | _dicts.GroupCreateMemberDict] | Unset = UNSET,
        universal_app_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_resource_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_workflow_access: Literal["none", "use", "edit", "own"] | _models.UniversalAccess | Unset = UNSET,
        universal_query_library_access: Literal["none", "use", "edit"] | _models.QueryLibraryAccess | Unset = UNSET,
        user_invites: Sequence[_models.UserInvite | _dicts.UserInviteDict] | Unset = UNSET,
        user_list_access: bool | Unset = UNSET, audit_log_access: bool | Unset = UNSET,
        unpublished_release_access: bool | Unset = UNSET, usage_analytics_access: bool | Unset = UNSET,
        theme_access: bool | Unset = UNSET, account_details_access: bool | Unset = UNSET,
        landing_page_app_id: str | None | Unset = UNSET, created_at: datetime.datetime | Unset = UNSET,
        updated_at: datetime.datetime | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.Group:  # fmt: skip
        """Create a group.

        Adds a permission group, optionally with members and with access to all apps, resources or workflows. Token
        scope: groups:write (Groups > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the group.
            members: Users in the group.
            universal_app_access: Access that members have to all apps. One of `none`, `use`, `edit`, `own`.
            universal_resource_access: Access that members have to all resources. One of `none`, `use`, `edit`, `own`.
            universal_workflow_access: Access that members have to all workflows. One of `none`, `use`, `edit`, `own`.
            universal_query_library_access: Access that members have to the query library. One of `none`, `use`,
                `edit`.
            user_invites: Pending invites into the group.
            user_list_access: Whether members may see the list of users.
            audit_log_access: Whether members may read the audit log.
            unpublished_release_access: Whether members may see releases that are not published.
            usage_analytics_access: Whether members may see usage analytics.
            theme_access: Whether members may edit themes.
            account_details_access: Whether members may see the account details of the organization.
            landing_page_app_id: UUID of the app that members see first; null where they see the home page.
            created_at: When it was created.
            updated_at: When it was last changed.
        """
        return await self._client._request(_operations.GROUPS_CREATE, (), options, {}, body, {
            "name": name, "members": members, "universal_app_access": universal_app_access,
            "universal_resource_access": universal_resource_access,
            "universal_workflow_access": universal_workflow_access,
            "universal_query_library_access": universal_query_library_access, "user_invites": user_invites,
            "user_list_access": user_list_access, "audit_log_access": audit_log_access,
            "unpublished_release_access": unpublished_release_access, "usage_analytics_access": usage_analytics_access,
            "theme_access": theme_access, "account_details_access": account_details_access,
            "landing_page_app_id": landing_page_app_id, "created_at": created_at, "updated_at": updated_at,
        })  # fmt: skip

    @overload
    async def add_user_invites(self, group_id: int | str, /, *, user_invite_ids: Sequence[int],
                               **options: Unpack[CallOptions]) -> _models.Group: ...  # fmt: skip
    @overload
    async def add_user_invites(self, group_id: int | str,
                               body: _models.GroupAddUserInvites | _dicts.GroupAddUserInvitesDict, /,
                               **options: Unpack[CallOptions]) -> _models.Group: ...  # fmt: skip
    async def add_user_invites(
        self, group_id: int | str, body: _models.GroupAddUserInvites | _dicts.GroupAddUserInvitesDict | Unset = UNSET,
        /, *, user_invite_ids: Sequence[int] | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.Group:  # fmt: skip
        """Add invites to a group.

        Lets people who have a pending invite become members of the group when they accept it. Token scope:
        groups:write (Groups > Write). Plan: Enterprise.

        Args:
            group_id: Number of the group.
            body: All that follows in one object, instead of the keyword arguments.
            user_invite_ids: Numeric identifiers of the invites.
        """
        return await self._client._request(_operations.GROUPS_ADD_USER_INVITES, (group_id,), options, {}, body,
                                           {"user_invite_ids": user_invite_ids})  # fmt: skip

    @overload
    async def add_members(self, group_id: int | str, /, *,
                          members: Sequence[_models.GroupCreateMember | _dicts.GroupCreateMemberDict],
                          **options: Unpack[CallOptions]) -> _models.Group: ...  # fmt: skip
    @overload
    async def add_members(self, group_id: int | str, body: _models.GroupAddMembers | _dicts.GroupAddMembersDict, /,
                          **options: Unpack[CallOptions]) -> _models.Group: ...  # fmt: skip
    async def add_members(self, group_id: int | str,
                          body: _models.GroupAddMembers | _dicts.GroupAddMembersDict | Unset = UNSET, /, *,
                          members: Sequence[_models.GroupCreateMember | _dicts.GroupCreateMemberDict] | Unset = UNSET,
                          **options: Unpack[CallOptions]) -> _models.Group:  # fmt: skip
        """Add members to a group.

        Adds users to a group, optionally as its administrators. Existing members stay. Token scope: groups:write
        (Groups > Write). Plan: Enterprise.

        Args:
            group_id: Number of the group.
            body: All that follows in one object, instead of the keyword arguments.
            members: Users in the group.
        """
        return await self._client._request(_operations.GROUPS_ADD_MEMBERS, (group_id,), options, {}, body,
                                           {"members": members})  # fmt: skip

    async def remove_member(self, group_id: int | str, user_sid: str, /,
                            **options: Unpack[CallOptions]) -> _models.Group:  # fmt: skip
        """Remove a member from a group.

        Removes a user from a group and returns the group without the user. Token scope: groups:write (Groups >
        Write). Plan: Enterprise.

        Args:
            group_id: Number of the group.
            user_sid: Identifier of the user, `user_` and 32 hexadecimal digits.
        """
        return await self._client._request(_operations.GROUPS_REMOVE_MEMBER, (group_id, user_sid), options)

    async def remove_user_invite(self, group_id: int | str, user_invite_id: int | str, /,
                                 **options: Unpack[CallOptions]) -> None:  # fmt: skip
        """Remove an invite from a group.

        Removes a pending invite from a group. The invite itself stays valid. Token scope: groups:write (Groups >
        Write). Plan: Enterprise.

        Args:
            group_id: Number of the group.
            user_invite_id: Number of the invite.
        """
        return await self._client._request(_operations.GROUPS_REMOVE_USER_INVITE, (group_id, user_invite_id), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawGroupsResource:
        def __init__(self, resource: GroupsResource) -> None:
            self.get = raw(resource.get)
            self.replace = raw(resource.replace)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.add_user_invites = raw(resource.add_user_invites)
            self.add_members = raw(resource.add_members)
            self.remove_member = raw(resource.remove_member)
            self.remove_user_invite = raw(resource.remove_user_invite)

    class AsyncRawGroupsResource:
        def __init__(self, resource: AsyncGroupsResource) -> None:
            self.get = async_raw(resource.get)
            self.replace = async_raw(resource.replace)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.add_user_invites = async_raw(resource.add_user_invites)
            self.add_members = async_raw(resource.add_members)
            self.remove_member = async_raw(resource.remove_member)
            self.remove_user_invite = async_raw(resource.remove_user_invite)
