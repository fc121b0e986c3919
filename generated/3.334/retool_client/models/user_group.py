from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class UserGroup(Model):
    """Groups that it belongs to: `groups` of `UserInvite`."""

    legacy_id: int
    """Identifier that older parts of Retool use."""
    id: int
    """Identifier of the group."""
    name: str
    """Name of the group."""
