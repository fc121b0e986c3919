# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys


@define(kw_only=True, repr=False)
class SourceControlSettings(Model):
    """How branches, commits and pull requests are handled."""

    auto_branch_naming_enabled: bool
    """Whether names of branches are proposed by Retool."""
    custom_pull_request_template_enabled: bool
    """Whether new pull requests begin with the custom text."""
    custom_pull_request_template: str
    """Text that new pull requests begin with."""
    version_control_locked: bool
    """Whether elements under source control can be changed on branches only."""
    force_uuid_mapping: bool
    """Whether UUIDs of copied elements are mapped when branches are pulled."""
    auto_cleanup_branches_enabled: bool
    """Whether branches are deleted once they are merged."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlSettings:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.auto_branch_naming_enabled = data["auto_branch_naming_enabled"]
            self.custom_pull_request_template_enabled = data["custom_pull_request_template_enabled"]
            self.custom_pull_request_template = data["custom_pull_request_template"]
            self.version_control_locked = data["version_control_locked"]
            self.force_uuid_mapping = data["force_uuid_mapping"]
            self.auto_cleanup_branches_enabled = data["auto_cleanup_branches_enabled"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 6:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SourceControlSettings)
