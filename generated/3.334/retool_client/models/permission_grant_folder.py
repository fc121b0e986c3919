# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .access_level import ACCESS_LEVEL, AccessLevel


@define(kw_only=True, repr=False)
class PermissionGrantFolder(Model):
    """A model of Retool's API: PermissionGrantFolder."""

    type_: Literal["folder"] = "folder"
    """Type; it tells the variants apart."""
    id: str
    """Identifier."""
    access_level: AccessLevel
    """Level of access: `use` runs it, `edit` changes it, `own` also shares it."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _wire_names: ClassVar[Mapping[str, str]] = {"type_": "type"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PermissionGrantFolder:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.type_ = data["type"]
            self.id = data["id"]
            value = data["access_level"]
            try:
                self.access_level = ACCESS_LEVEL[value]
            except (LookupError, TypeError):
                self.access_level = decode_enum(AccessLevel, value)
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 3:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(PermissionGrantFolder)
