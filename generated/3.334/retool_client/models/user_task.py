# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_enum, decode_list
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
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
    created_at: str
    """When it was created."""
    completed_at: str | None
    """When it was done; null while it runs."""
    task_url: list[str]
    """Links to the task."""
    assignees: list[UserTaskAssignee]
    """Users and groups who can complete the task."""
    workflow_release: str | None
    """Release of the workflow that runs; null for the one in the editor."""
    expires_at: str | None
    """When it stops being valid."""
    output: dict[str, Any] | Unset = UNSET
    """Result that the task was completed with."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "id",
        "workflow_id",
        "workflow_name",
        "workflow_run_id",
        "task_name",
        "status",
        "context",
        "created_at",
        "completed_at",
        "task_url",
        "assignees",
        "workflow_release",
        "expires_at",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserTask:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.id = pop("id", UNSET)
            self.workflow_id = pop("workflow_id", UNSET)
            self.workflow_name = pop("workflow_name", UNSET)
            self.workflow_run_id = pop("workflow_run_id", UNSET)
            self.task_name = pop("task_name", UNSET)
            self.status = decode_enum(UserTaskStatus, pop("status", UNSET))
            self.context = pop("context", UNSET)
            self.created_at = pop("created_at", UNSET)
            self.completed_at = pop("completed_at", UNSET)
            self.task_url = pop("task_url", UNSET)
            self.assignees = decode_list(UserTaskAssignee.from_dict, pop("assignees", UNSET))
            self.workflow_release = pop("workflow_release", UNSET)
            self.expires_at = pop("expires_at", UNSET)
            self.output = pop("output", UNSET)
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
