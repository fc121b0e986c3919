# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, keys_of, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys, wire_names
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
    def _decode_items(cls, items: list[Any]) -> list[Any]:
        """Decodes the JSON objects of a list, each in its place."""
        key_id, key_name, key_label, key_data_type, key_default_value, key_intercom_attribute_name = keys_of(
            items, _NAMES
        )
        try:
            for index, data in enumerate(items):
                if data.__class__ is not dict:
                    items[index] = data = as_object(data)
                self = new(cls)
                try:
                    self.id = data[key_id]
                    self.name = data[key_name]
                    self.label = data[key_label]
                    value = data[key_data_type]
                    try:
                        self.data_type = USER_ATTRIBUTE_DATA_TYPE[value]
                    except (LookupError, TypeError):
                        self.data_type = decode_enum(UserAttributeDataType, value)
                    self.default_value = data[key_default_value]
                    self.intercom_attribute_name = data[key_intercom_attribute_name]
                except KeyError:
                    items[index] = decode_incomplete(cls, data)
                    continue
                if len(data) != 6:
                    self.additional_properties = beyond(data, _KEYS)
                items[index] = self
        except Mismatch as error:
            raise error.inside(items) from None
        return items


_KEYS = wire_keys(UserAttribute)
_NAMES = wire_names(UserAttribute)
