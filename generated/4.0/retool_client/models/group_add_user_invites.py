from __future__ import annotations
from .._runtime.models import Model, define, field


@define(kw_only=True, repr=False)
class GroupAddUserInvites(Model):
    """What `groups.add_user_invites` takes."""

    user_invite_ids: list[int] = field(metadata={"json": "userInviteIds"})
    """Numeric identifiers of the invites."""
