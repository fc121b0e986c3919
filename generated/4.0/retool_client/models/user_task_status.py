# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class UserTaskStatus(OpenEnum):
    """Whether the task waits, was completed or was cancelled."""

    SUBMITTED = "submitted"
    PENDING = "pending"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


USER_TASK_STATUS = members_of(UserTaskStatus)
"""The known members by their strings."""
