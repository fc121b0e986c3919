from __future__ import annotations
from .._runtime.models import Model, define
from .usage_week import UsageWeek


@define(kw_only=True, repr=False)
class UsageWeeklySummary(Model):
    """Views and saves week by week: `weekly_summary` of `UsageAppDetails`."""

    org_id: str
    """Identifier of the organization."""
    weekly_data: list[UsageWeek]
    """Numbers of each week."""
