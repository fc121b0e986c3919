from __future__ import annotations
from .._runtime.models import Model, define


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
