from __future__ import annotations
from .._runtime.models import Model, define
from .group_create_member import GroupCreateMember


@define(kw_only=True, repr=False)
class GroupAddMembers(Model):
    """What `groups.add_members` takes."""

    members: list[GroupCreateMember]
    """Users in the group."""
