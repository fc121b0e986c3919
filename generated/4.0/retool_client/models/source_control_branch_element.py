# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .source_control_branch_element_type import SOURCE_CONTROL_BRANCH_ELEMENT_TYPE, SourceControlBranchElementType


@define(kw_only=True, repr=False)
class SourceControlBranchElement(Model):
    """A model of Retool's API: SourceControlBranchElement."""

    element_id: str
    """Identifier of the app, query, workflow, process or agent."""
    element_type: SourceControlBranchElementType
    """Kind of element."""
    element_name: str
    """Name of the element."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlBranchElement:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.element_id = data["element_id"]
            value = data["element_type"]
            try:
                self.element_type = SOURCE_CONTROL_BRANCH_ELEMENT_TYPE[value]
            except (LookupError, TypeError):
                self.element_type = decode_enum(SourceControlBranchElementType, value)
            self.element_name = data["element_name"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 3:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SourceControlBranchElement)
