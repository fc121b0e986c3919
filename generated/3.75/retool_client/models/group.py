from __future__ import annotations
import datetime
from .._runtime.models import Model, define
from .group_member import GroupMember
from .query_library_access import QueryLibraryAccess
from .universal_access import UniversalAccess
from .user_invite import UserInvite


@define(kw_only=True, repr=False)
class Group(Model):
    """One of what `groups.list` returns."""

    id: int
    """Identifier of the group."""
    legacy_id: int
    """Identifier that older parts of Retool use."""
    name: str
    """Name of the group."""
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
    account_details_access: bool
    """Whether members may see the account details of the organization."""
    landing_page_app_id: str | None
    """UUID of the app that members see first; null where they see the home page."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
