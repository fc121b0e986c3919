from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class UsageUserSummary(Model):
    """Views and saves over the whole period: `overall_summary` of `UsageUserDetails`."""

    org_id: str
    """Identifier of the organization."""
    user_id: str
    """Identifier of the user."""
    host: str
    """Host name of the organization."""
    count_app_saves: float
    """Number of times that apps were saved."""
    count_app_views: float
    """Number of times that apps were viewed."""
