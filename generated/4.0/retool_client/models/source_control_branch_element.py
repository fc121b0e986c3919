from __future__ import annotations
from .._runtime.models import Model, define
from .source_control_branch_element_type import SourceControlBranchElementType


@define(kw_only=True, repr=False)
class SourceControlBranchElement(Model):
    """Element that the branch was created for; null if there is none: `element` of `SourceControlBranch`."""

    element_id: str
    """Identifier of the app, query, workflow, process or agent."""
    element_type: SourceControlBranchElementType
    """Kind of element."""
    element_name: str
    """Name of the element."""
