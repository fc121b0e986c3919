# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class RoleGrantCreate(Model):
    """A model of Retool's API: RoleGrantCreate."""

    role_id: str
    """UUID of the role."""
    subject_type: str
    """Type of the subject, such as `user` or `group`."""
    subject_id: str
    """Identifier of the subject."""
    object_type: str | Unset = UNSET
    """Type of the objects."""
    object_id: str | Unset = UNSET
    """Identifier of the object."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "role_id",
        "subject_type",
        "subject_id",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RoleGrantCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.role_id = pop("role_id", UNSET)
        self.subject_type = pop("subject_type", UNSET)
        self.subject_id = pop("subject_id", UNSET)
        self.object_type = pop("object_type", UNSET)
        self.object_id = pop("object_id", UNSET)
        self.additional_properties = rest
        return self
