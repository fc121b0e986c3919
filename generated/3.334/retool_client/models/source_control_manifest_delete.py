from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SourceControlManifestDelete(Model):
    """What `source_control.manifests.delete`, `source_control.manifests.remove_app` and
    `source_control.manifests.remove_element` take.
    """

    commit_message: str | Unset = UNSET
    """Message of the commit that writes the change."""
