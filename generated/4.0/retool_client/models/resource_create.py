# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, new, value_at
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .resource_create_type import RESOURCE_CREATE_TYPE, ResourceCreateType
from .resource_options import RESOURCE_OPTIONS, ResourceOptions


@define(kw_only=True, repr=False)
class ResourceCreate(Model):
    """A model of Retool's API: ResourceCreate."""

    type_: ResourceCreateType
    """Type; it tells the variants apart."""
    display_name: str
    """Name that people see."""
    options: ResourceOptions
    """Options, in the form that the type asks for."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _wire_names: ClassVar[Mapping[str, str]] = {"type_": "type"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ResourceCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            value = data["type"]
            try:
                self.type_ = RESOURCE_CREATE_TYPE[value]
            except (LookupError, TypeError):
                self.type_ = decode_enum(ResourceCreateType, value)
            self.display_name = data["display_name"]
            self.options = RESOURCE_OPTIONS.decode(
                data["options"], data.get("type") or value_at(data, "resource", "type")
            )
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if len(data) != 3:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(ResourceCreate)
