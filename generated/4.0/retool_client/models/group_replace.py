# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_list, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .group_create_member import GroupCreateMember
from .query_library_access import QUERY_LIBRARY_ACCESS, QueryLibraryAccess
from .universal_access import UNIVERSAL_ACCESS, UniversalAccess
from .user_invite import UserInvite


@define(kw_only=True, repr=False)
class GroupReplace(Model):
    """A model of Retool's API: GroupReplace."""

    name: str | Unset = UNSET
    """Name."""
    members: list[GroupCreateMember] | Unset = UNSET
    """Users in the group."""
    universal_app_access: UniversalAccess | Unset = UNSET
    """Access that members have to all apps."""
    universal_resource_access: UniversalAccess | Unset = UNSET
    """Access that members have to all resources."""
    universal_workflow_access: UniversalAccess | Unset = UNSET
    """Access that members have to all workflows."""
    universal_query_library_access: QueryLibraryAccess | Unset = UNSET
    """Access that members have to the query library."""
    user_invites: list[UserInvite] | Unset = UNSET
    """Pending invites into the group."""
    user_list_access: bool | Unset = UNSET
    """Whether members may see the list of users."""
    audit_log_access: bool | Unset = UNSET
    """Whether members may read the audit log."""
    unpublished_release_access: bool | Unset = UNSET
    """Whether members may see releases that are not published."""
    usage_analytics_access: bool | Unset = UNSET
    """Whether members may see usage analytics."""
    theme_access: bool | Unset = UNSET
    """Whether members may edit themes."""
    account_details_access: bool | Unset = UNSET
    """Whether members may see the account details of the organization."""
    landing_page_app_id: str | None | Unset = UNSET
    """UUID of the app that members see first; null where they see the home page."""
    created_at: str | Unset = UNSET
    """When it was created."""
    updated_at: str | Unset = UNSET
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> GroupReplace:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.name = get("name", UNSET)
            self.members = decode_list(GroupCreateMember.from_dict, get("members", UNSET))
            value = get("universal_app_access", UNSET)
            try:
                self.universal_app_access = (UNIVERSAL_ACCESS[value]) if value.__class__ is str else value
            except (LookupError, TypeError):
                self.universal_app_access = decode_enum(UniversalAccess, value)
            value = get("universal_resource_access", UNSET)
            try:
                self.universal_resource_access = (UNIVERSAL_ACCESS[value]) if value.__class__ is str else value
            except (LookupError, TypeError):
                self.universal_resource_access = decode_enum(UniversalAccess, value)
            value = get("universal_workflow_access", UNSET)
            try:
                self.universal_workflow_access = (UNIVERSAL_ACCESS[value]) if value.__class__ is str else value
            except (LookupError, TypeError):
                self.universal_workflow_access = decode_enum(UniversalAccess, value)
            value = get("universal_query_library_access", UNSET)
            try:
                self.universal_query_library_access = (QUERY_LIBRARY_ACCESS[value]) if value.__class__ is str else value
            except (LookupError, TypeError):
                self.universal_query_library_access = decode_enum(QueryLibraryAccess, value)
            self.user_invites = decode_list(UserInvite.from_dict, get("user_invites", UNSET))
            self.user_list_access = get("user_list_access", UNSET)
            self.audit_log_access = get("audit_log_access", UNSET)
            self.unpublished_release_access = get("unpublished_release_access", UNSET)
            self.usage_analytics_access = get("usage_analytics_access", UNSET)
            self.theme_access = get("theme_access", UNSET)
            self.account_details_access = get("account_details_access", UNSET)
            self.landing_page_app_id = get("landing_page_app_id", UNSET)
            self.created_at = get("created_at", UNSET)
            self.updated_at = get("updated_at", UNSET)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(GroupReplace)
