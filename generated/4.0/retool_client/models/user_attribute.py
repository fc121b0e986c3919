# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .user_attribute_data_type import USER_ATTRIBUTE_DATA_TYPE, UserAttributeDataType


@define(kw_only=True, repr=False)
class UserAttribute(Model):
    """An attribute that the organization keeps for each user."""

    id: str
    """Identifier of the attribute."""
    name: str
    """Name under which apps read the attribute."""
    label: str
    """Label that people see."""
    data_type: UserAttributeDataType
    """Type of the attribute's values."""
    default_value: str | None
    """Value for users without a value of their own."""
    intercom_attribute_name: str | None
    """Name under which the attribute is passed to Intercom; null where it is not."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserAttribute:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.id = data["id"]
            self.name = data["name"]
            self.label = data["label"]
            value = data["data_type"]
            try:
                self.data_type = USER_ATTRIBUTE_DATA_TYPE[value]
            except (LookupError, TypeError):
                self.data_type = decode_enum(UserAttributeDataType, value)
            self.default_value = data["default_value"]
            self.intercom_attribute_name = data["intercom_attribute_name"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 6:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(UserAttribute)
