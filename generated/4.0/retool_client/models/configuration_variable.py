# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, decode_list, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
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
    default_value: str | None | Unset = UNSET
    """Value for users without a value of their own."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ConfigurationVariable:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.id = data["id"]
            self.name = data["name"]
            self.secret = data["secret"]
            self.values = decode_list(ConfigurationVariableValue.from_dict, data["values"])
            self.description = get("description", UNSET)
            self.default_value = get("default_value", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(ConfigurationVariable)
