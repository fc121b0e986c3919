# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class SourceControlBranchElementType(OpenEnum):
    """Kind of element."""

    PAGE = "PAGE"
    PLAYGROUND_QUERY = "PLAYGROUND_QUERY"
    WORKFLOW = "WORKFLOW"
    PROCESS = "PROCESS"
    AGENT = "AGENT"


SOURCE_CONTROL_BRANCH_ELEMENT_TYPE = members_of(SourceControlBranchElementType)
"""The known members by their strings."""
