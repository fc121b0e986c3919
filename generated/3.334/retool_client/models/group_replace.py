from __future__ import annotations
import datetime
from .._runtime.models import UNSET, Model, Unset, define
from .group_create_member import GroupCreateMember
from .query_library_access import QueryLibraryAccess
from .universal_access import UniversalAccess
from .user_invite import UserInvite


@define(kw_only=True, repr=False)
class GroupReplace(Model):
    """What `groups.replace` takes."""

    name: str | Unset = UNSET
    """Name of the group."""
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
    created_at: datetime.datetime | Unset = UNSET
    """When it was created."""
    updated_at: datetime.datetime | Unset = UNSET
    """When it was last changed."""
