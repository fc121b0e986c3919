from .._runtime.enums import OpenEnum


class AccessRequestStatus(OpenEnum):
    """Whether the request waits, was approved or was rejected."""

    PENDING = "PENDING"
    APPROVED = "APPROVED"
    DENIED = "DENIED"
