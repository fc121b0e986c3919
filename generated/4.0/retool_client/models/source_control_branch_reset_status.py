from .._runtime.enums import OpenEnum


class SourceControlBranchResetStatus(OpenEnum):
    """State of the reset."""

    RESET = "reset"
    ALREADY_SYNCED = "already_synced"
