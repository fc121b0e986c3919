from .._runtime.enums import OpenEnum


class SourceControlDeploymentStatus(OpenEnum):
    """State of the deployment."""

    PENDING_START = "PENDING_START"
    RUNNING = "RUNNING"
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"
    PARTIAL_SUCCESS = "PARTIAL_SUCCESS"
