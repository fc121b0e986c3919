# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class SourceControlTestFailure(Model):
    """The `SourceControlTestResult` with `message`, `success`."""

    success: bool
    """Whether the request succeeded."""
    message: str
    """What went wrong, for a person."""
