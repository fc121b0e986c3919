# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_enum
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .user_attribute_create_data_type import UserAttributeCreateDataType


@define(kw_only=True, repr=False)
class UserAttributeCreate(Model):
    """A model of Retool's API: UserAttributeCreate."""

    name: str
    """Name."""
    label: str
    """Label that people see."""
    data_type: UserAttributeCreateDataType
    """Type of the attribute's values."""
    default_value: str | None | Unset = UNSET
    """Value for users who have none of their own."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "name",
        "label",
        "data_type",
    )
    _wire_names: ClassVar[Mapping[str, str]] = {
        "data_type": "dataType",
        "default_value": "defaultValue",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserAttributeCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.name = pop("name", UNSET)
        self.label = pop("label", UNSET)
        self.data_type = decode_enum(UserAttributeCreateDataType, pop("dataType", UNSET))
        self.default_value = pop("defaultValue", UNSET)
        self.additional_properties = rest
        return self
