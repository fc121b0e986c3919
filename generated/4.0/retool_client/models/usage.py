from __future__ import annotations
from .._runtime.models import Model, define, field
from .usage_day import UsageDay


@define(kw_only=True, repr=False)
class Usage(Model):
    """How many people used the organizations in a period."""

    count_current_page_saves: float
    """Number of saves in the period."""
    count_current_page_views: float
    """Number of page views in the period."""
    count_current_users: float
    """Number of users in the period."""
    count_t30_users: float = field(metadata={"json": "count_T30_users"})
    """Number of users in the last thirty days."""
    percent_growth_page_saves: float
    """Growth of saves against the period before, in percent."""
    percent_growth_page_views: float
    """Growth of page views against the period before, in percent."""
    percent_growth_users: float
    """Growth of users against the period before, in percent."""
    percent_growth_t30_users: float = field(metadata={"json": "percent_growth_T30_users"})
    """Growth of the users of the last thirty days, in percent."""
    daily_t30_usage: list[UsageDay] = field(metadata={"json": "daily_T30_usage"})
    """Users and apps of the thirty days up to each day."""
