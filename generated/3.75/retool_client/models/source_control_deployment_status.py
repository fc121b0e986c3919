# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class SourceControlDeploymentStatus(OpenEnum):
    """State."""

    PENDING_START = "PENDING_START"
    RUNNING = "RUNNING"
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"


SOURCE_CONTROL_DEPLOYMENT_STATUS = members_of(SourceControlDeploymentStatus)
"""The known members by their strings."""
