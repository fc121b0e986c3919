# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .source_control_branch_element_type import SOURCE_CONTROL_BRANCH_ELEMENT_TYPE, SourceControlBranchElementType


@define(kw_only=True, repr=False)
class SourceControlBranchCreate(Model):
    """A model of Retool's API: SourceControlBranchCreate."""

    branch_name: str
    """Branch of the repository."""
    element_id: str | Unset = UNSET
    """Identifier of the app, query, workflow, process or agent."""
    element_type: SourceControlBranchElementType | Unset = UNSET
    """Kind of element."""
    shared: bool | Unset = UNSET
    """Whether others can see the branch."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlBranchCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.branch_name = data["branch_name"]
            self.element_id = get("element_id", UNSET)
            value = get("element_type", UNSET)
            try:
                self.element_type = (SOURCE_CONTROL_BRANCH_ELEMENT_TYPE[value]) if value.__class__ is str else value
            except (LookupError, TypeError):
                self.element_type = decode_enum(SourceControlBranchElementType, value)
            self.shared = get("shared", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SourceControlBranchCreate)
