from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define
from .source_control_manifest_app import SourceControlManifestApp


@define(kw_only=True, repr=False)
class SourceControlManifest(Model):
    """A release manifest, with the release of each app and workflow that it lists."""

    name: str
    """Name of the manifest."""
    apps: list[SourceControlManifestApp] | Unset = UNSET
    """Apps in the manifest with the release of each."""
    workflows: list[SourceControlManifestApp] | Unset = UNSET
    """Workflows in the manifest with the release of each."""
