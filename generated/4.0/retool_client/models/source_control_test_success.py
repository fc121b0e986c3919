# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from attrs import define

from .._runtime.models import Model


@define(kw_only=True, repr=False)
class SourceControlTestSuccess(Model):
    """The `SourceControlTestResult` with `success`."""

    success: bool
    """Whether the request succeeded."""
