from __future__ import annotations
from typing import Any
from .._runtime.models import UNSET, Model, Unset, define, field


@define(kw_only=True, repr=False)
class UserInviteCreate(Model):
    """What `user_invites.create` takes."""

    email: str
    """E-mail address of the user invite."""
    default_group_ids: list[int] | Unset = field(default=UNSET, metadata={"json": "defaultGroupIds"})
    """Numeric identifiers of the groups that the person joins."""
    metadata: dict[str, Any] | Unset = UNSET
    """Values of user attributes, by name."""
