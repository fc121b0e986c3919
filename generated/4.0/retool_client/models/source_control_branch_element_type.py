from .._runtime.enums import OpenEnum


class SourceControlBranchElementType(OpenEnum):
    """Kind of element."""

    PAGE = "PAGE"
    PLAYGROUND_QUERY = "PLAYGROUND_QUERY"
    WORKFLOW = "WORKFLOW"
    PROCESS = "PROCESS"
    AGENT = "AGENT"
