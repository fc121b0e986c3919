# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, decode_model, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .toolscript_location import ToolscriptLocation
from .toolscript_severity import TOOLSCRIPT_SEVERITY, ToolscriptSeverity


@define(kw_only=True, repr=False)
class ToolscriptDiagnostic(Model):
    """A model of Retool's API: ToolscriptDiagnostic."""

    from_: float
    """Offset of the first character."""
    to: float
    """Offset behind the last character."""
    severity: ToolscriptSeverity
    """How severe it is."""
    filename: str
    """Name of the file."""
    message: str
    """What went wrong, for a person."""
    from_loc: ToolscriptLocation | Unset = UNSET
    """Where it begins."""
    to_loc: ToolscriptLocation | Unset = UNSET
    """Where it begins."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _wire_names: ClassVar[Mapping[str, str]] = {"from_": "from", "from_loc": "fromLoc", "to_loc": "toLoc"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ToolscriptDiagnostic:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.from_ = data["from"]
            self.to = data["to"]
            value = data["severity"]
            try:
                self.severity = TOOLSCRIPT_SEVERITY[value]
            except (LookupError, TypeError):
                self.severity = decode_enum(ToolscriptSeverity, value)
            self.filename = data["filename"]
            self.message = data["message"]
            value = get("fromLoc", UNSET)
            self.from_loc = (
                ToolscriptLocation.from_dict(value)
                if value.__class__ is dict
                else decode_model(ToolscriptLocation, value)
            )
            value = get("toLoc", UNSET)
            self.to_loc = (
                ToolscriptLocation.from_dict(value)
                if value.__class__ is dict
                else decode_model(ToolscriptLocation, value)
            )
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(ToolscriptDiagnostic)
