from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define
from .source_control_config_git_hub_config import SourceControlConfigGitHubConfig


@define(kw_only=True, repr=False)
class SourceControlConfigGitHub(Model):
    """The `SourceControlConfig` whose `provider` is `GitHub`."""

    config: SourceControlConfigGitHubConfig
    """How it is configured."""
    provider: Literal["GitHub"] = "GitHub"
    """The provider; it tells the variants of the configuration apart."""
    org: str
    """Organization or owner at the Git provider."""
    repo: str
    """Repository at the Git provider."""
    default_branch: str
    """Branch that deployments are made from."""
    repo_version: str | Unset = UNSET
    """Version of the layout of files in the repository."""
