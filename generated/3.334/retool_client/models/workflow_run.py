# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, decode_list, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .user_task import UserTask


@define(kw_only=True, repr=False)
class WorkflowRun(Model):
    """A run of a workflow and the tasks in it."""

    status: str
    """State."""
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> WorkflowRun:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.status = data["status"]
            self.workflow_id = data["workflow_id"]
            self.id = data["id"]
            self.trigger_type = data["trigger_type"]
            self.trigger_id = data["trigger_id"]
            self.created_at = data["created_at"]
            self.user_tasks = decode_list(UserTask.from_dict, get("user_tasks", UNSET))
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(WorkflowRun)
