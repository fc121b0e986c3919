# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_list
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .configuration_variable_value import ConfigurationVariableValue


@define(kw_only=True, repr=False)
class ConfigurationVariableCreate(Model):
    """A model of Retool's API: ConfigurationVariableCreate."""

    name: str
    """Name."""
    secret: bool
    """Whether values are encrypted and masked in answers."""
    values: list[ConfigurationVariableValue]
    """A value for each environment."""
    description: str | Unset = UNSET
    """What it is for, in the words of its author."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "name",
        "secret",
        "values",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ConfigurationVariableCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.name = pop("name", UNSET)
            self.secret = pop("secret", UNSET)
            self.values = decode_list(ConfigurationVariableValue.from_dict, pop("values", UNSET))
            self.description = pop("description", UNSET)
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
