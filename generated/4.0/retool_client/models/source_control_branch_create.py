from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define
from .source_control_branch_element_type import SourceControlBranchElementType


@define(kw_only=True, repr=False)
class SourceControlBranchCreate(Model):
    """What `source_control.branches.create` takes."""

    branch_name: str
    """Branch of the repository."""
    element_id: str | Unset = UNSET
    """Identifier of the app, query, workflow, process or agent."""
    element_type: SourceControlBranchElementType | Unset = UNSET
    """Kind of element."""
    shared: bool | Unset = UNSET
    """Whether others can see the branch."""
