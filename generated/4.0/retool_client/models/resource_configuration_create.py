# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new, value_at
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .resource_options import RESOURCE_OPTIONS, ResourceOptions


@define(kw_only=True, repr=False)
class ResourceConfigurationCreate(Model):
    """A model of Retool's API: ResourceConfigurationCreate."""

    resource_id: str
    """Identifier of the resource."""
    environment_id: str
    """Identifier of the environment."""
    options: ResourceOptions
    """Options, in the form that the type asks for."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ResourceConfigurationCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.resource_id = data["resource_id"]
            self.environment_id = data["environment_id"]
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


_KEYS = wire_keys(ResourceConfigurationCreate)
