from __future__ import annotations
import datetime
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SourceControlRelease(Model):
    """One of what `source_control.releases.list_for_app` returns."""

    release_version: str
    """Version of the release, such as `1.2.0`."""
    created_at: datetime.datetime
    """When it was created."""
    release_description: str | Unset = UNSET
    """What the release brings."""
