# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_list
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .user_task_reassign_assignee import USER_TASK_REASSIGN_ASSIGNEE, UserTaskReassignAssignee


@define(kw_only=True, repr=False)
class UserTaskReassign(Model):
    """A model of Retool's API: UserTaskReassign."""

    email: str
    """E-mail address."""
    assignees: list[UserTaskReassignAssignee]
    """Users and groups who can complete the task."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "email",
        "assignees",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserTaskReassign:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.email = pop("email", UNSET)
            self.assignees = decode_list(USER_TASK_REASSIGN_ASSIGNEE.decode, pop("assignees", UNSET))
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
