# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, member_of


class UserTaskStatus(OpenEnum):
    """Whether the task waits, was completed or was cancelled."""

    SUBMITTED = "submitted"
    PENDING = "pending"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


USER_TASK_STATUS = member_of(UserTaskStatus)
"""The known member that a string is."""
