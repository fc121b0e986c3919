# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, new
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SourceControlSettingsReplaceSettings(Model):
    """The settings."""

    auto_branch_naming_enabled: bool | Unset = UNSET
    """Whether names of branches are proposed by Retool."""
    custom_pull_request_template_enabled: bool | Unset = UNSET
    """Whether new pull requests begin with the custom text."""
    custom_pull_request_template: str | Unset = UNSET
    """Text that new pull requests begin with."""
    version_control_locked: bool | Unset = UNSET
    """Whether elements under source control can be changed on branches only."""
    force_uuid_mapping: bool | Unset = UNSET
    """Whether UUIDs of copied elements are mapped when branches are pulled."""
    auto_cleanup_branches_enabled: bool | Unset = UNSET
    """Whether branches are deleted once they are merged."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlSettingsReplaceSettings:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        self.auto_branch_naming_enabled = get("auto_branch_naming_enabled", UNSET)
        self.custom_pull_request_template_enabled = get("custom_pull_request_template_enabled", UNSET)
        self.custom_pull_request_template = get("custom_pull_request_template", UNSET)
        self.version_control_locked = get("version_control_locked", UNSET)
        self.force_uuid_mapping = get("force_uuid_mapping", UNSET)
        self.auto_cleanup_branches_enabled = get("auto_cleanup_branches_enabled", UNSET)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SourceControlSettingsReplaceSettings)
