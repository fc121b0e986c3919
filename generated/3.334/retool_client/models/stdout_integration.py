from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class StdoutIntegration(Model):
    """The `AnalyticsIntegration` whose `type` is `stdout`."""

    type: Literal["stdout"] = "stdout"
    """Type; it tells the variants apart."""
    enabled: bool
    """Whether it is switched on."""
