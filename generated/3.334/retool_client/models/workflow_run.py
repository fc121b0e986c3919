# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_list
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .user_task import UserTask


@define(kw_only=True, repr=False)
class WorkflowRun(Model):
    """A run of a workflow and the tasks in it."""

    status: str
    """State that it is in."""
    workflow_id: str
    """UUID of the workflow."""
    id: str
    """Identifier."""
    trigger_type: str
    """What started the run."""
    trigger_id: str
    """UUID of the trigger."""
    created_at: str
    """When it was created."""
    user_tasks: list[UserTask] | Unset = UNSET
    """Tasks of people within the run."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "status",
        "workflow_id",
        "id",
        "trigger_type",
        "trigger_id",
        "created_at",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> WorkflowRun:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.status = pop("status", UNSET)
            self.workflow_id = pop("workflow_id", UNSET)
            self.id = pop("id", UNSET)
            self.trigger_type = pop("trigger_type", UNSET)
            self.trigger_id = pop("trigger_id", UNSET)
            self.created_at = pop("created_at", UNSET)
            self.user_tasks = decode_list(UserTask.from_dict, pop("user_tasks", UNSET))
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
