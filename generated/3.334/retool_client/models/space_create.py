# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_model
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .space_create_options import SpaceCreateOptions


@define(kw_only=True, repr=False)
class SpaceCreate(Model):
    """A model of Retool's API: SpaceCreate."""

    name: str
    """Name."""
    domain: str
    """Host name under which the space is reached."""
    options: SpaceCreateOptions | Unset = UNSET
    """Options, in the form that the type asks for."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "name",
        "domain",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SpaceCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.name = pop("name", UNSET)
            self.domain = pop("domain", UNSET)
            self.options = decode_model(SpaceCreateOptions, pop("options", UNSET))
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
