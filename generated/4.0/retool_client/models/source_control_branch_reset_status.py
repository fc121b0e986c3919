# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum


class SourceControlBranchResetStatus(OpenEnum):
    """State of the reset."""

    RESET = "reset"
    ALREADY_SYNCED = "already_synced"
