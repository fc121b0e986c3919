# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys


@define(kw_only=True, repr=False)
class ConfigurationVariableValue(Model):
    """A model of Retool's API: ConfigurationVariableValue."""

    environment_id: str
    """Identifier of the environment."""
    value: str
    """The value."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ConfigurationVariableValue:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.environment_id = data["environment_id"]
            self.value = data["value"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 2:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(ConfigurationVariableValue)
