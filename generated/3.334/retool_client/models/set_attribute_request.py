# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class SetAttributeRequest(Model):
    """What `user_invites.set_attribute` and `users.set_attribute` take."""

    name: str
    """Name of the user attribute."""
    value: str | None
    """The value."""
