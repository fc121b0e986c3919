# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, decode_list, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .toolscript_diagnostic import ToolscriptDiagnostic


@define(kw_only=True, repr=False)
class ToolscriptValidation(Model):
    """The result."""

    valid: bool
    """Whether the files have no errors."""
    diagnostics: list[ToolscriptDiagnostic]
    """What was found in the files."""
    error: str | Unset = UNSET
    """Why the files could not be checked."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ToolscriptValidation:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.valid = data["valid"]
            self.diagnostics = decode_list(ToolscriptDiagnostic.from_dict, data["diagnostics"])
            self.error = get("error", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(ToolscriptValidation)
