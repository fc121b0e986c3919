from __future__ import annotations
from .._runtime.models import Model, define
from .usage_app_details import UsageAppDetails


@define(kw_only=True, repr=False)
class UsageGetAppResult(Model):
    """What `usage.get_app` returns."""

    success: bool
    """Whether the request succeeded."""
    data: UsageAppDetails
    """The result."""
    total_viewers: float
    """Number of people who viewed the app."""
    total_editors: float
    """Number of people who edited the app."""
    total_count: float
    """Number of items on all pages together."""
    next_token: str | None
    """Token to ask for the next page with; null on the last one."""
    has_more: bool
    """Whether there are more items than this page holds."""
