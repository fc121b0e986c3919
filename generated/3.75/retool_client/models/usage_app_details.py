from __future__ import annotations
from .._runtime.models import Model, define
from .usage_app_summary import UsageAppSummary
from .usage_app_user import UsageAppUser
from .usage_weekly_summary import UsageWeeklySummary


@define(kw_only=True, repr=False)
class UsageAppDetails(Model):
    """What `usage.get_app` returns."""

    overall_summary: list[UsageAppSummary]
    """Views and saves over the whole period."""
    weekly_summary: list[UsageWeeklySummary]
    """Views and saves week by week."""
    viewer_summary: list[UsageAppUser]
    """Who viewed, and how often."""
    editor_summary: list[UsageAppUser]
    """Who edited, and how often."""
