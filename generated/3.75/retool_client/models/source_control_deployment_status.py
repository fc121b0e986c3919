# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, member_of


class SourceControlDeploymentStatus(OpenEnum):
    """State that it is in."""

    PENDING_START = "PENDING_START"
    RUNNING = "RUNNING"
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"


SOURCE_CONTROL_DEPLOYMENT_STATUS = member_of(SourceControlDeploymentStatus)
"""The known member that a string is."""
