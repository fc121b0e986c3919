from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define
from .source_control_manifest_app import SourceControlManifestApp


@define(kw_only=True, repr=False)
class SourceControlManifestReplaceManifest(Model):
    """The manifest: `manifest` of `SourceControlManifestReplace`."""

    apps: list[SourceControlManifestApp] | Unset = UNSET
    """Apps in the manifest with the release of each."""
    workflows: list[SourceControlManifestApp] | Unset = UNSET
    """Workflows in the manifest with the release of each."""
