from __future__ import annotations
from typing import Any
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class UserMetadata(Model):
    """What `user_invites.delete_attribute` returns."""

    metadata: dict[str, Any]
    """Values of user attributes, by name. The server's default is `{}`."""
