from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class GoogleAnalyticsIntegration(Model):
    """The `AnalyticsIntegration` whose `type` is `google`."""

    type: Literal["google"] = "google"
    """Type; it tells the variants apart."""
    measurement_id: str
    """Measurement ID of the Google Analytics property."""
    enabled: bool
    """Whether it is switched on."""
