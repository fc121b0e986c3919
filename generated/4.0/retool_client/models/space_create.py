# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, decode_model, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SpaceCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.name = data["name"]
            self.domain = data["domain"]
            value = get("options", UNSET)
            self.options = (
                SpaceCreateOptions.from_dict(value)
                if value.__class__ is dict
                else decode_model(SpaceCreateOptions, value)
            )
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SpaceCreate)
