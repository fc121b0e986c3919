from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class GroupCreateMember(Model):
    """Users in the group: `members` of `GroupAddMembers`."""

    id: str
    """Identifier of the member."""
    is_group_admin: bool
    """Whether the member may manage the group. The server's default is `false`."""
