from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class SourceControlTestFailure(Model):
    """The `SourceControlTestResult` with `message`, `success`."""

    success: bool
    """Whether the request succeeded."""
    message: str
    """What went wrong, for a person."""
