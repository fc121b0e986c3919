# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_enum, decode_list
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .group_member import GroupMember
from .query_library_access import QueryLibraryAccess
from .universal_access import UniversalAccess
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

    _required: ClassVar[tuple[str, ...]] = (
        "id",
        "legacy_id",
        "name",
        "members",
        "universal_app_access",
        "universal_resource_access",
        "universal_workflow_access",
        "universal_query_library_access",
        "user_invites",
        "user_list_access",
        "audit_log_access",
        "unpublished_release_access",
        "usage_analytics_access",
        "theme_access",
        "account_details_access",
        "landing_page_app_id",
        "created_at",
        "updated_at",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Group:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.id = pop("id", UNSET)
            self.legacy_id = pop("legacy_id", UNSET)
            self.name = pop("name", UNSET)
            self.members = decode_list(GroupMember.from_dict, pop("members", UNSET))
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
