from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SourceControlBranchReset(Model):
    """What `source_control.branches.reset` takes."""

    branch_name: str
    """Branch of the repository."""
    remote_branch_name: str | Unset = UNSET
    """Name of the branch in the remote repository."""
