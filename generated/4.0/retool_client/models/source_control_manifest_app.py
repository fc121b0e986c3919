from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class SourceControlManifestApp(Model):
    """Apps in the manifest with the release of each: `apps` of `SourceControlManifestReplaceManifest`."""

    uuid: str
    """UUID of the app or workflow."""
    release: str
    """Release that the manifest names: a version or `latest`."""
