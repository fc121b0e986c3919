# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from attrs import define

from .._runtime.models import Model


@define(kw_only=True, repr=False)
class SourceControlTestFailure(Model):
    """The `SourceControlTestResult` with `message`, `success`."""

    success: bool
    """Whether the request succeeded."""
    message: str
    """What went wrong, for a person."""
