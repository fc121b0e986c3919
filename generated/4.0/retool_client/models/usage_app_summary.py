from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class UsageAppSummary(Model):
    """Views and saves over the whole period: `overall_summary` of `UsageAppDetails`."""

    org_id: str
    """Identifier of the organization."""
    app_name: str
    """Name of the app."""
    count_app_saves: float
    """Number of times that apps were saved."""
    count_app_views: float
    """Number of times that apps were viewed."""
    host: str
    """Host name of the organization."""
