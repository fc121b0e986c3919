from __future__ import annotations
from .._runtime.models import Model, define
from .source_control_manifest import SourceControlManifest


@define(kw_only=True, repr=False)
class SourceControlManifestResult(Model):
    """What `source_control.manifests.get` returns."""

    manifest: SourceControlManifest
    """A release manifest, with the release of each app and workflow that it lists."""
