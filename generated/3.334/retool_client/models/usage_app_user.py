from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class UsageAppUser(Model):
    """Who edited, and how often: `editor_summary` of `UsageAppDetails`."""

    email: str
    """E-mail address of the user."""
    count: float
    """Number of times."""
    user_id: str
    """Identifier of the user."""
    org_id: str
    """Identifier of the organization."""
    host: str
    """Host name of the organization."""
