# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
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

    _required: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlSettingsReplaceSettings:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.auto_branch_naming_enabled = pop("auto_branch_naming_enabled", UNSET)
        self.custom_pull_request_template_enabled = pop("custom_pull_request_template_enabled", UNSET)
        self.custom_pull_request_template = pop("custom_pull_request_template", UNSET)
        self.version_control_locked = pop("version_control_locked", UNSET)
        self.force_uuid_mapping = pop("force_uuid_mapping", UNSET)
        self.auto_cleanup_branches_enabled = pop("auto_cleanup_branches_enabled", UNSET)
        self.additional_properties = rest
        return self
