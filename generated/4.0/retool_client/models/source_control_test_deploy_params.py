from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SourceControlTestDeployParams(Model):
    """What to deploy."""

    commit_sha: str
    """SHA-1 of the Git commit."""
    is_full_sync: bool | Unset = UNSET
    """Whether everything is deployed instead of what changed."""
    branch_name: str | Unset = UNSET
    """Branch of the repository."""
