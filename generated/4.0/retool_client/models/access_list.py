from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define, field
from .access_list_entry import AccessListEntry


@define(kw_only=True, repr=False)
class AccessList(Model):
    """What `permissions.get_access_list` returns."""

    group: list[AccessListEntry] | Unset = UNSET
    """Groups with access to the object."""
    user: list[AccessListEntry] | Unset = UNSET
    """User who did it."""
    user_invite: list[AccessListEntry] | Unset = field(default=UNSET, metadata={"json": "userInvite"})
    """Invites with access to the object."""
