# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, decode_model, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .source_control_branch_element import SourceControlBranchElement


@define(kw_only=True, repr=False)
class SourceControlBranch(Model):
    """The result."""

    branch_id: str
    """Identifier of the branch."""
    branch_name: str
    """Branch of the repository."""
    shared: bool
    """Whether others can see the branch."""
    element: SourceControlBranchElement | None
    """Element that the branch was created for; null if there is none."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlBranch:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.branch_id = data["branch_id"]
            self.branch_name = data["branch_name"]
            self.shared = data["shared"]
            value = data["element"]
            self.element = (
                SourceControlBranchElement.from_dict(value)
                if value.__class__ is dict
                else decode_model(SourceControlBranchElement, value)
            )
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if len(data) != 4:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SourceControlBranch)
