from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class UserTaskAssignee(Model):
    """Users and groups who can complete the task: `assignees` of `UserTask`."""

    type: str
    """Type; it tells the variants apart."""
    id: int
    """UUID of the task."""
    name: str
    """Name of the assignee."""
