from __future__ import annotations
from .._runtime.models import Model, define
from .source_control_branch_element import SourceControlBranchElement


@define(kw_only=True, repr=False)
class SourceControlBranch(Model):
    """What `source_control.branches.create` returns."""

    branch_id: str
    """Identifier of the branch."""
    branch_name: str
    """Branch of the repository."""
    shared: bool
    """Whether others can see the branch."""
    element: SourceControlBranchElement | None
    """Element that the branch was created for; null if there is none."""
