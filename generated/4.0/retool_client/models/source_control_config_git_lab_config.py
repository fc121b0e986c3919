from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class SourceControlConfigGitLabConfig(Model):
    """How it is configured."""

    project_id: int
    """Number of the GitLab project."""
    url: str
    """URL of the source control provider."""
    project_access_token: str
    """Access token of the GitLab project. Masked in responses."""
