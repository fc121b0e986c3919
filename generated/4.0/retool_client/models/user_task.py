from __future__ import annotations
import datetime
from typing import Any
from .._runtime.models import UNSET, Model, Unset, define
from .user_task_assignee import UserTaskAssignee
from .user_task_status import UserTaskStatus


@define(kw_only=True, repr=False)
class UserTask(Model):
    """A task that a workflow has given to people."""

    id: str
    """UUID of the task."""
    workflow_id: str
    """UUID of the workflow."""
    workflow_name: str
    """Name of the workflow."""
    workflow_run_id: str
    """UUID of the run."""
    task_name: str
    """Name of the task."""
    status: UserTaskStatus
    """Whether the task waits, was completed or was cancelled."""
    context: dict[str, Any]
    """Values that the workflow passed to the task."""
    created_at: datetime.datetime
    """When it was created."""
    completed_at: datetime.datetime | None
    """When it was done; null while it runs."""
    task_url: list[str]
    """Links to the task."""
    assignees: list[UserTaskAssignee]
    """Users and groups who can complete the task."""
    workflow_release: str | None
    """Release of the workflow that runs; null for the one in the editor."""
    expires_at: datetime.datetime | None
    """When it stops being valid."""
    output: dict[str, Any] | Unset = UNSET
    """Result that the task was completed with."""
