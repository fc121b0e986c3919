from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SourceControlSettingsReplaceSettings(Model):
    """The settings: `settings` of `SourceControlSettingsReplace`."""

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
