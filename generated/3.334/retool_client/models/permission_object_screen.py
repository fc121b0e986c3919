# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys


@define(kw_only=True, repr=False)
class PermissionObjectScreen(Model):
    """A model of Retool's API: PermissionObjectScreen."""

    type_: Literal["screen"] = "screen"
    """Type; it tells the variants apart."""
    id: str
    """Identifier."""
    app_id: str
    """UUID of the app that holds the screen."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _wire_names: ClassVar[Mapping[str, str]] = {"type_": "type", "app_id": "appId"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PermissionObjectScreen:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.type_ = data["type"]
            self.id = data["id"]
            self.app_id = data["appId"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 3:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(PermissionObjectScreen)
