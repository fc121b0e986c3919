from __future__ import annotations
import datetime
from typing import Any
from .._runtime.models import UNSET, Model, Unset, define
from .user_group import UserGroup
from .user_invite_user_type import UserInviteUserType


@define(kw_only=True, repr=False)
class UserInvite(Model):
    """An invite to the organization."""

    id: int
    """Numeric identifier of the invite."""
    legacy_id: int
    """Identifier that older parts of Retool use."""
    invited_by: str
    """Who sent the invite."""
    invited_email: str
    """E-mail address that was invited."""
    expires_at: datetime.datetime
    """When it stops being valid."""
    claimed_by: str | None
    """Who accepted the invite; null if nobody has."""
    claimed_at: datetime.datetime | None
    """When the invite was accepted; null while it is not."""
    user_type: UserInviteUserType | None
    """Kind of account."""
    metadata: dict[str, Any] | None
    """Values of user attributes that the person gets on accepting. The server's default is `{}`."""
    created_at: datetime.datetime
    """When it was created."""
    invite_link: str | Unset = UNSET
    """Link to accept the invite with."""
    groups: list[UserGroup] | Unset = UNSET
    """Groups that it belongs to."""
