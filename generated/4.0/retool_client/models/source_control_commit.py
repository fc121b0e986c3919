from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class SourceControlCommit(Model):
    """What `source_control.manifests.delete` returns."""

    commit_sha: str
    """SHA-1 of the Git commit."""
    url: str
    """URL of the commit."""
    branch_name: str
    """Branch of the repository."""
