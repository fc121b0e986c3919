# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, decode_list, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .source_control_branch_reset_app import SourceControlBranchResetApp
from .source_control_branch_reset_status import SOURCE_CONTROL_BRANCH_RESET_STATUS, SourceControlBranchResetStatus


@define(kw_only=True, repr=False)
class SourceControlBranchResetResult(Model):
    """The result."""

    branch_name: str
    """Branch of the repository."""
    remote_branch_name: str
    """Name of the branch in the remote repository."""
    status: SourceControlBranchResetStatus
    """State."""
    updated_apps: list[SourceControlBranchResetApp]
    """Apps that the reset changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlBranchResetResult:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.branch_name = data["branch_name"]
            self.remote_branch_name = data["remote_branch_name"]
            value = data["status"]
            try:
                self.status = SOURCE_CONTROL_BRANCH_RESET_STATUS[value]
            except (LookupError, TypeError):
                self.status = decode_enum(SourceControlBranchResetStatus, value)
            self.updated_apps = decode_list(SourceControlBranchResetApp.from_dict, data["updated_apps"])
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if len(data) != 4:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SourceControlBranchResetResult)
