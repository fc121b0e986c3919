from __future__ import annotations
from .._runtime.models import Model, define
from .source_control_manifest import SourceControlManifest


@define(kw_only=True, repr=False)
class SourceControlManifestList(Model):
    """What `source_control.manifests.list` returns."""

    manifests: list[SourceControlManifest]
    """The manifests."""
