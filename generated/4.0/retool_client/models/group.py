# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, decode_list, keys_of, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys, wire_names
from .group_member import GroupMember
from .query_library_access import QUERY_LIBRARY_ACCESS, QueryLibraryAccess
from .universal_access import UNIVERSAL_ACCESS, UniversalAccess
from .user_invite import UserInvite


@define(kw_only=True, repr=False)
class Group(Model):
    """A permission group."""

    id: int | None
    """Numeric identifier."""
    legacy_id: int | None
    """The same number, under the name that older parts of Retool use."""
    name: str
    """Name of the group, unique in the organization."""
    members: list[GroupMember]
    """Users in the group."""
    universal_app_access: UniversalAccess
    """Access that members have to all apps."""
    universal_resource_access: UniversalAccess
    """Access that members have to all resources."""
    universal_workflow_access: UniversalAccess
    """Access that members have to all workflows."""
    universal_query_library_access: QueryLibraryAccess
    """Access that members have to the query library."""
    user_invites: list[UserInvite]
    """Pending invites into the group."""
    user_list_access: bool
    """Whether members may see the list of users."""
    audit_log_access: bool
    """Whether members may read the audit log."""
    unpublished_release_access: bool
    """Whether members may see releases that are not published."""
    usage_analytics_access: bool
    """Whether members may see usage analytics."""
    theme_access: bool
    """Whether members may edit themes."""
    account_details_access: bool
    """Whether members may see the account details of the organization."""
    landing_page_app_id: str | None
    """UUID of the app that members see first; null where they see the home page."""
    created_at: str
    """When the group was created."""
    updated_at: str
    """When the group was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def _decode_items(cls, items: list[Any]) -> list[Any]:
        """Decodes the JSON objects of a list, each in its place."""
        (
            key_id,
            key_legacy_id,
            key_name,
            key_members,
            key_universal_app_access,
            key_universal_resource_access,
            key_universal_workflow_access,
            key_universal_query_library_access,
            key_user_invites,
            key_user_list_access,
            key_audit_log_access,
            key_unpublished_release_access,
            key_usage_analytics_access,
            key_theme_access,
            key_account_details_access,
            key_landing_page_app_id,
            key_created_at,
            key_updated_at,
        ) = keys_of(items, _NAMES)
        try:
            for index, data in enumerate(items):
                if data.__class__ is not dict:
                    items[index] = data = as_object(data)
                self = new(cls)
                try:
                    self.id = data[key_id]
                    self.legacy_id = data[key_legacy_id]
                    self.name = data[key_name]
                    self.members = decode_list(GroupMember.from_dict, data[key_members])
                    value = data[key_universal_app_access]
                    try:
                        self.universal_app_access = UNIVERSAL_ACCESS[value]
                    except (LookupError, TypeError):
                        self.universal_app_access = decode_enum(UniversalAccess, value)
                    value = data[key_universal_resource_access]
                    try:
                        self.universal_resource_access = UNIVERSAL_ACCESS[value]
                    except (LookupError, TypeError):
                        self.universal_resource_access = decode_enum(UniversalAccess, value)
                    value = data[key_universal_workflow_access]
                    try:
                        self.universal_workflow_access = UNIVERSAL_ACCESS[value]
                    except (LookupError, TypeError):
                        self.universal_workflow_access = decode_enum(UniversalAccess, value)
                    value = data[key_universal_query_library_access]
                    try:
                        self.universal_query_library_access = QUERY_LIBRARY_ACCESS[value]
                    except (LookupError, TypeError):
                        self.universal_query_library_access = decode_enum(QueryLibraryAccess, value)
                    self.user_invites = decode_list(UserInvite.from_dict, data[key_user_invites])
                    self.user_list_access = data[key_user_list_access]
                    self.audit_log_access = data[key_audit_log_access]
                    self.unpublished_release_access = data[key_unpublished_release_access]
                    self.usage_analytics_access = data[key_usage_analytics_access]
                    self.theme_access = data[key_theme_access]
                    self.account_details_access = data[key_account_details_access]
                    self.landing_page_app_id = data[key_landing_page_app_id]
                    self.created_at = data[key_created_at]
                    self.updated_at = data[key_updated_at]
                except KeyError:
                    items[index] = decode_incomplete(cls, data)
                    continue
                except Mismatch as error:
                    raise error.inside(data, cls.from_dict) from None
                if len(data) != 18:
                    self.additional_properties = beyond(data, _KEYS)
                items[index] = self
        except Mismatch as error:
            raise error.inside(items) from None
        return items


_KEYS = wire_keys(Group)
_NAMES = wire_names(Group)
