# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, decode_list, keys_of, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys, wire_names
from .._runtime.unset import UNSET, Unset
from .configuration_variable_value import ConfigurationVariableValue


@define(kw_only=True, repr=False)
class ConfigurationVariable(Model):
    """A variable that apps read, with a value for each environment."""

    id: str
    """UUID of the variable."""
    name: str
    """Name under which apps read the variable."""
    secret: bool
    """Whether values are encrypted and masked in responses."""
    values: list[ConfigurationVariableValue]
    """A value for each environment."""
    description: str | Unset = UNSET
    """What it is for, in the words of its author."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def _decode_items(cls, items: list[Any]) -> list[Any]:
        """Decodes the JSON objects of a list, each in its place."""
        key_id, key_name, key_secret, key_values, key_description = keys_of(items, _NAMES)
        try:
            for index, data in enumerate(items):
                if data.__class__ is not dict:
                    items[index] = data = as_object(data)
                get = data.get
                self = new(cls)
                try:
                    self.id = data[key_id]
                    self.name = data[key_name]
                    self.secret = data[key_secret]
                    self.values = decode_list(ConfigurationVariableValue.from_dict, data[key_values])
                    self.description = get(key_description, UNSET)
                except KeyError:
                    items[index] = decode_incomplete(cls, data)
                    continue
                except Mismatch as error:
                    raise error.inside(data, cls.from_dict) from None
                if not _KEYS.issuperset(data):
                    self.additional_properties = beyond(data, _KEYS)
                items[index] = self
        except Mismatch as error:
            raise error.inside(items) from None
        return items


_KEYS = wire_keys(ConfigurationVariable)
_NAMES = wire_names(ConfigurationVariable)
