from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define
from .source_control_manifest_replace_manifest import SourceControlManifestReplaceManifest


@define(kw_only=True, repr=False)
class SourceControlManifestReplace(Model):
    """What `source_control.manifests.replace` takes."""

    manifest: SourceControlManifestReplaceManifest | Unset = UNSET
    """The manifest."""
    commit_message: str | Unset = UNSET
    """Message of the commit that writes the change."""
