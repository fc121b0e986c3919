from __future__ import annotations
import datetime
from typing import Any
from .._runtime.models import UNSET, Model, Unset, define
from .user_group import UserGroup
from .user_seat_type import UserSeatType
from .user_type import UserType


@define(kw_only=True, repr=False)
class UserWithGroups(Model):
    """The `UserGetResult` with `active`, `created_at`, `email`."""

    id: str
    """Identifier, `user_` and 32 hexadecimal digits."""
    legacy_id: int
    """Numeric identifier that older parts of Retool use."""
    email: str
    """E-mail address that the user signs in with."""
    active: bool
    """Whether the user can sign in; false for deactivated users."""
    created_at: datetime.datetime
    """When the user was created."""
    last_active: datetime.datetime | None
    """When the user last used Retool; null if never."""
    first_name: str | None
    """Given name of the user."""
    last_name: str | None
    """Family name of the user."""
    metadata: dict[str, Any]
    """Values of user attributes, by name. The server's default is `{}`."""
    is_admin: bool
    """Whether the user is an administrator of the organization."""
    user_type: UserType
    """Kind of account: a normal one, one for the mobile app, or one that sees embedded apps."""
    two_factor_auth_enabled: bool
    """Whether the user signs in with a second factor."""
    groups: list[UserGroup]
    """Groups that it belongs to."""
    seat_type: UserSeatType | None | Unset = UNSET
    """Kind of seat that the user takes; null if there is none."""
