# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_model
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .user_task import UserTask


@define(kw_only=True, repr=False)
class UserTaskResult(Model):
    """What was asked for."""

    user_task: UserTask
    """A task that a workflow has given to people."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = ("user_task",)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserTaskResult:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.user_task = decode_model(UserTask, pop("user_task", UNSET))
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
