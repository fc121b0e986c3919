# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class EnvironmentCreate(Model):
    """A model of Retool's API: EnvironmentCreate."""

    name: str
    """Name."""
    color: str
    """Color that marks the environment, as `#` and six hexadecimal digits."""
    description: str | Unset = UNSET
    """What it is for, in the words of its author."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "name",
        "color",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> EnvironmentCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.name = pop("name", UNSET)
        self.color = pop("color", UNSET)
        self.description = pop("description", UNSET)
        self.additional_properties = rest
        return self
