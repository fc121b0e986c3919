from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class UsageApp(Model):
    """How much one app was used in a period."""

    app_name: str
    """Name of the app."""
    host: str
    """Host name of the organization."""
    count_app_views: float
    """Number of times that apps were viewed."""
    count_app_saves: float
    """Number of times that apps were saved."""
    count_viewers: float
    """Number of users who viewed the app."""
    count_editors: float
    """Number of users who edited the app."""
