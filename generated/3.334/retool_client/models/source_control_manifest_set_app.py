from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SourceControlManifestSetApp(Model):
    """What `source_control.manifests.set_app` and `source_control.manifests.set_element` take."""

    release: str
    """Release that the manifest names: a version or `latest`."""
    commit_message: str | Unset = UNSET
    """Message of the commit that writes the change."""
