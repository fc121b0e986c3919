# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_enum
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .resource_type import ResourceType


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

    _required: ClassVar[tuple[str, ...]] = (
        "id",
        "type_",
        "display_name",
        "created_at",
        "updated_at",
    )
    _wire_names: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Resource:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.id = pop("id", UNSET)
        self.type_ = decode_enum(ResourceType, pop("type", UNSET))
        self.display_name = pop("display_name", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.updated_at = pop("updated_at", UNSET)
        self.additional_properties = rest
        return self
