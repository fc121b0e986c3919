from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class GroupMember(Model):
    """Users in the group: `members` of `Group`."""

    id: str
    """Identifier of the member, the `id` of the user."""
    email: str
    """E-mail address of the member."""
    is_group_admin: bool
    """Whether the member may manage the group. The server's default is `false`."""
