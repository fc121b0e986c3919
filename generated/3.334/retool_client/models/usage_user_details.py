from __future__ import annotations
from .._runtime.models import Model, define
from .usage_user_app import UsageUserApp
from .usage_user_summary import UsageUserSummary
from .usage_weekly_summary import UsageWeeklySummary


@define(kw_only=True, repr=False)
class UsageUserDetails(Model):
    """What `usage.get_user` returns."""

    overall_summary: list[UsageUserSummary]
    """Views and saves over the whole period."""
    weekly_summary: list[UsageWeeklySummary]
    """Views and saves week by week."""
    viewer_summary: list[UsageUserApp]
    """Who viewed, and how often."""
    editor_summary: list[UsageUserApp]
    """Who edited, and how often."""
