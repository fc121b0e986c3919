from __future__ import annotations
import datetime
from typing import Any
from .._runtime.models import Model, define
from .user_group import UserGroup
from .user_type import UserType


@define(kw_only=True, repr=False)
class UserWithGroups(Model):
    """The `UserGetResult` with `active`, `created_at`, `email`."""

    id: str
    """Identifier of the user."""
    legacy_id: int
    """Identifier that older parts of Retool use."""
    email: str
    """E-mail address of the user."""
    active: bool
    """Whether the user can sign in; false for deactivated users."""
    created_at: datetime.datetime
    """When it was created."""
    last_active: datetime.datetime | None
    """When it was last used; null if never."""
    first_name: str | None
    """Given name of the user."""
    last_name: str | None
    """Family name of the user."""
    metadata: dict[str, Any]
    """Values of user attributes, by name. The server's default is `{}`."""
    is_admin: bool
    """Whether the user is an administrator of the organization."""
    user_type: UserType
    """Kind of account."""
    two_factor_auth_enabled: bool
    """Whether the user signs in with a second factor."""
    groups: list[UserGroup]
    """Groups that it belongs to."""
