from __future__ import annotations
from .._runtime.models import Model, define
from .source_control_branch_reset_app import SourceControlBranchResetApp
from .source_control_branch_reset_status import SourceControlBranchResetStatus


@define(kw_only=True, repr=False)
class SourceControlBranchResetResult(Model):
    """What `source_control.branches.reset` returns."""

    branch_name: str
    """Branch of the repository."""
    remote_branch_name: str
    """Name of the branch in the remote repository."""
    status: SourceControlBranchResetStatus
    """State of the reset."""
    updated_apps: list[SourceControlBranchResetApp]
    """Apps that the reset changed."""
