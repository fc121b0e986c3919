from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class SourceControlTestSuccess(Model):
    """The `SourceControlTestResult` with `success`."""

    success: bool
    """Whether the request succeeded."""
