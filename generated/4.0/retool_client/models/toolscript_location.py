from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class ToolscriptLocation(Model):
    """Where it begins."""

    line: float
    """Number of the line."""
    column: float
    """Number of the column."""
