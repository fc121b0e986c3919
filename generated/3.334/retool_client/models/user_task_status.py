from .._runtime.enums import OpenEnum


class UserTaskStatus(OpenEnum):
    """Whether the task waits, was completed or was cancelled."""

    SUBMITTED = "submitted"
    PENDING = "pending"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
