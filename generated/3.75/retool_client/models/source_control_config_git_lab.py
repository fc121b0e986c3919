from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define
from .source_control_config_git_lab_config import SourceControlConfigGitLabConfig


@define(kw_only=True, repr=False)
class SourceControlConfigGitLab(Model):
    """The `SourceControlConfig` whose `provider` is `GitLab`."""

    config: SourceControlConfigGitLabConfig
    """How it is configured."""
    provider: Literal["GitLab"] = "GitLab"
    """The provider; it tells the variants of the configuration apart."""
    org: str
    """Organization or owner at the Git provider."""
    repo: str
    """Repository at the Git provider."""
    default_branch: str
    """Branch that deployments are made from."""
    repo_version: str | Unset = UNSET
    """Version of the layout of files in the repository."""
