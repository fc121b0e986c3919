"""The three lists as structs of msgspec: the limit of what can be reached, without unions and unknown values."""

from datetime import datetime
from typing import Any, Generic, Literal, TypeVar

from msgspec import Struct

T = TypeVar("T")
Access = Literal["none", "use", "edit", "own"]


class Page(Struct, Generic[T]):
    """The envelope of a list."""

    success: Literal[True]
    data: list[T]
    total_count: int
    next_token: str | None
    has_more: bool


class User(Struct):
    """A user."""

    id: str
    legacy_id: int
    email: str
    active: bool
    created_at: datetime
    last_active: datetime | None
    first_name: str | None
    last_name: str | None
    metadata: dict[str, Any]
    is_admin: bool
    user_type: Literal["default", "mobile", "embed"]
    two_factor_auth_enabled: bool


class Member(Struct):
    """A user in a group."""

    id: str
    email: str
    is_group_admin: bool


class InviteGroup(Struct):
    """A group that an invite names."""

    legacy_id: int
    id: int
    name: str


class Invite(Struct):
    """An invite."""

    id: int
    legacy_id: int
    invited_by: str
    invited_email: str
    expires_at: str
    claimed_by: str | None
    claimed_at: str | None
    user_type: str | None
    metadata: dict[str, Any] | None
    created_at: str
    groups: list[InviteGroup] | None = None


class Group(Struct):
    """A group."""

    id: int | None
    legacy_id: int | None
    name: str
    members: list[Member]
    universal_app_access: Access
    universal_resource_access: Access
    universal_workflow_access: Access
    universal_query_library_access: Access
    user_invites: list[Invite]
    user_list_access: bool
    audit_log_access: bool
    unpublished_release_access: bool
    usage_analytics_access: bool
    theme_access: bool
    account_details_access: bool
    landing_page_app_id: str | None
    created_at: str
    updated_at: str


class Resource(Struct):
    """A resource."""

    id: str
    type: str
    display_name: str
    protected: bool
    created_at: str
    updated_at: str
    folder_id: str | None = None


class Environment(Struct):
    """An environment."""

    id: str
    name: str
    description: str | None
    color: str
    default: bool
    created_at: str
    updated_at: str


class ResourceConfiguration(Struct):
    """A resource in an environment; its options stay a dict."""

    id: str
    resource: Resource
    environment: Environment
    options: dict[str, Any]
    created_at: str
    updated_at: str
