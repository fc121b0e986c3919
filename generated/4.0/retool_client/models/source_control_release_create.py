from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SourceControlReleaseCreate(Model):
    """What `source_control.releases.create_for_app` and `source_control.releases.create` take."""

    release_version: str
    """Version of the release, such as `1.2.0`."""
    release_description: str | Unset = UNSET
    """What the release brings."""
    commit_message: str | Unset = UNSET
    """Message of the commit that writes the change."""
