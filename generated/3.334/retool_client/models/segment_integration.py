from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define
from .segment_host import SegmentHost


@define(kw_only=True, repr=False)
class SegmentIntegration(Model):
    """The `AnalyticsIntegration` whose `type` is `segment`."""

    type: Literal["segment"] = "segment"
    """Type; it tells the variants apart."""
    host: SegmentHost
    """Host name of the server."""
    api_key: str
    """API key of the provider. Masked in responses."""
    enabled: bool
    """Whether it is switched on."""
