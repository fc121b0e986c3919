# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
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
        self.additional_properties = rest
        return self
