from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class SourceControlBranchResetApp(Model):
    """Apps that the reset changed: `updated_apps` of `SourceControlBranchResetResult`."""

    app_uuid: str
    """UUID of the app."""
    app_name: str
    """Name of the app."""
