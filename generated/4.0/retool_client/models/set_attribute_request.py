from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class SetAttributeRequest(Model):
    """What `user_invites.set_attribute` and `users.set_attribute` take."""

    name: str
    """Name of the user attribute."""
    value: str | None
    """The value."""
