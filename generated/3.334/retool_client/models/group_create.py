# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_enum, decode_list
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .group_create_member import GroupCreateMember
from .query_library_access import QueryLibraryAccess
from .universal_access import UniversalAccess
from .user_invite import UserInvite


@define(kw_only=True, repr=False)
class GroupCreate(Model):
    """A model of Retool's API: GroupCreate."""

    name: str
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

    _required: ClassVar[tuple[str, ...]] = ("name",)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> GroupCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.name = pop("name", UNSET)
            self.members = decode_list(GroupCreateMember.from_dict, pop("members", UNSET))
            self.universal_app_access = decode_enum(UniversalAccess, pop("universal_app_access", UNSET))
            self.universal_resource_access = decode_enum(UniversalAccess, pop("universal_resource_access", UNSET))
            self.universal_workflow_access = decode_enum(UniversalAccess, pop("universal_workflow_access", UNSET))
            self.universal_query_library_access = decode_enum(
                QueryLibraryAccess, pop("universal_query_library_access", UNSET)
            )
            self.user_invites = decode_list(UserInvite.from_dict, pop("user_invites", UNSET))
            self.user_list_access = pop("user_list_access", UNSET)
            self.audit_log_access = pop("audit_log_access", UNSET)
            self.unpublished_release_access = pop("unpublished_release_access", UNSET)
            self.usage_analytics_access = pop("usage_analytics_access", UNSET)
            self.theme_access = pop("theme_access", UNSET)
            self.account_details_access = pop("account_details_access", UNSET)
            self.landing_page_app_id = pop("landing_page_app_id", UNSET)
            self.created_at = pop("created_at", UNSET)
            self.updated_at = pop("updated_at", UNSET)
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
