# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class SourceControlBranchResetStatus(OpenEnum):
    """State."""

    RESET = "reset"
    ALREADY_SYNCED = "already_synced"


SOURCE_CONTROL_BRANCH_RESET_STATUS = members_of(SourceControlBranchResetStatus)
"""The known members by their strings."""
