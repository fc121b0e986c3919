# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .resource_type import RESOURCE_TYPE, ResourceType


@define(kw_only=True, repr=False)
class Resource(Model):
    """A database or API that apps query."""

    id: str
    """Identifier: a UUID, or a fixed name for Retool's own resources."""
    type_: ResourceType
    """Kind of database or API."""
    display_name: str
    """Name that people see."""
    created_at: str
    """When it was created."""
    updated_at: str
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _wire_names: ClassVar[Mapping[str, str]] = {"type_": "type"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Resource:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.id = data["id"]
            self.type_ = (
                (RESOURCE_TYPE(value) or ResourceType(value)) if (value := data["type"]).__class__ is str else value
            )
            self.display_name = data["display_name"]
            self.created_at = data["created_at"]
            self.updated_at = data["updated_at"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 5:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(Resource)
