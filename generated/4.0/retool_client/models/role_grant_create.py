# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RoleGrantCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.role_id = data["role_id"]
            self.subject_type = data["subject_type"]
            self.subject_id = data["subject_id"]
            self.object_type = get("object_type", UNSET)
            self.object_id = get("object_id", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(RoleGrantCreate)
