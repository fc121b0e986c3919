from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class UsageDay(Model):
    """Users and apps of the thirty days up to each day: `daily_T30_usage` of `Usage`."""

    day: str
    """The day, `YYYY-MM-DD`."""
    maa: float
    """Number of apps that were used in the thirty days."""
    mau: float
    """Number of users who were active in the thirty days."""
