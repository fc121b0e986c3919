# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .user_attribute_data_type import USER_ATTRIBUTE_DATA_TYPE, UserAttributeDataType


@define(kw_only=True, repr=False)
class UserAttributeCreate(Model):
    """A model of Retool's API: UserAttributeCreate."""

    name: str
    """Name."""
    label: str
    """Label that people see."""
    data_type: UserAttributeDataType
    """Type of the attribute's values."""
    default_value: str | None | Unset = UNSET
    """Value for users without a value of their own."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _wire_names: ClassVar[Mapping[str, str]] = {"data_type": "dataType", "default_value": "defaultValue"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserAttributeCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.name = data["name"]
            self.label = data["label"]
            value = data["dataType"]
            try:
                self.data_type = USER_ATTRIBUTE_DATA_TYPE[value]
            except (LookupError, TypeError):
                self.data_type = decode_enum(UserAttributeDataType, value)
            self.default_value = get("defaultValue", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(UserAttributeCreate)
