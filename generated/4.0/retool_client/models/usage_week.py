from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class UsageWeek(Model):
    """Numbers of each week: `weekly_data` of `UsageWeeklySummary`."""

    week: str
    """The week, by its first day."""
    count_app_saves: float
    """Number of times that apps were saved."""
    count_app_views: float
    """Number of times that apps were viewed."""
