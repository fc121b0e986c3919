from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class UsageUserApp(Model):
    """Who edited, and how often: `editor_summary` of `UsageUserDetails`."""

    app_name: str
    """Name of the app."""
    org_id: str
    """Identifier of the organization."""
    host: str
    """Host name of the organization."""
    count: float
    """Number of times."""
