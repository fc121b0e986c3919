# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, decode_list, keys_of, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys, wire_names
from .._runtime.unset import UNSET, Unset
from .user_task_assignee import UserTaskAssignee
from .user_task_status import USER_TASK_STATUS, UserTaskStatus


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserTask:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.id = data["id"]
            self.workflow_id = data["workflow_id"]
            self.workflow_name = data["workflow_name"]
            self.workflow_run_id = data["workflow_run_id"]
            self.task_name = data["task_name"]
            value = data["status"]
            try:
                self.status = USER_TASK_STATUS[value]
            except (LookupError, TypeError):
                self.status = decode_enum(UserTaskStatus, value)
            self.context = data["context"]
            self.created_at = data["created_at"]
            self.completed_at = data["completed_at"]
            self.task_url = data["task_url"]
            self.assignees = decode_list(UserTaskAssignee.from_dict, data["assignees"])
            self.workflow_release = data["workflow_release"]
            self.expires_at = data["expires_at"]
            self.output = get("output", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self

    @classmethod
    def _decode_items(cls, items: list[Any]) -> list[Any]:
        """Decodes the JSON objects of a list, each in its place."""
        (
            key_id,
            key_workflow_id,
            key_workflow_name,
            key_workflow_run_id,
            key_task_name,
            key_status,
            key_context,
            key_created_at,
            key_completed_at,
            key_task_url,
            key_assignees,
            key_workflow_release,
            key_expires_at,
            key_output,
        ) = keys_of(items, _NAMES)
        try:
            for index, data in enumerate(items):
                if data.__class__ is not dict:
                    items[index] = data = as_object(data)
                get = data.get
                self = new(cls)
                try:
                    self.id = data[key_id]
                    self.workflow_id = data[key_workflow_id]
                    self.workflow_name = data[key_workflow_name]
                    self.workflow_run_id = data[key_workflow_run_id]
                    self.task_name = data[key_task_name]
                    value = data[key_status]
                    try:
                        self.status = USER_TASK_STATUS[value]
                    except (LookupError, TypeError):
                        self.status = decode_enum(UserTaskStatus, value)
                    self.context = data[key_context]
                    self.created_at = data[key_created_at]
                    self.completed_at = data[key_completed_at]
                    self.task_url = data[key_task_url]
                    self.assignees = decode_list(UserTaskAssignee.from_dict, data[key_assignees])
                    self.workflow_release = data[key_workflow_release]
                    self.expires_at = data[key_expires_at]
                    self.output = get(key_output, UNSET)
                except KeyError:
                    items[index] = decode_incomplete(cls, data)
                    continue
                except Mismatch as error:
                    raise error.inside(data, cls.from_dict) from None
                if not _KEYS.issuperset(data):
                    self.additional_properties = beyond(data, _KEYS)
                items[index] = self
        except Mismatch as error:
            raise error.inside(items) from None
        return items


_KEYS = wire_keys(UserTask)
_NAMES = wire_names(UserTask)
