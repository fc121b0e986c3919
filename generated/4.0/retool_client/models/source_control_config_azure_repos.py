from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define
from .source_control_config_azure_repos_config import SourceControlConfigAzureReposConfig


@define(kw_only=True, repr=False)
class SourceControlConfigAzureRepos(Model):
    """The `SourceControlConfig` whose `provider` is `Azure Repos`."""

    config: SourceControlConfigAzureReposConfig
    """How it is configured."""
    provider: Literal["Azure Repos"] = "Azure Repos"
    """The provider; it tells the variants of the configuration apart."""
    org: str
    """Organization or owner at the Git provider."""
    repo: str
    """Repository at the Git provider."""
    default_branch: str
    """Branch that deployments are made from."""
    repo_version: str | Unset = UNSET
    """Version of the layout of files in the repository."""
