from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SourceControlConfigGitHubConfigPersonal(Model):
    """The `SourceControlConfigGitHubConfig` whose `type` is `Personal`."""

    type: Literal["Personal"] = "Personal"
    """Type; it tells the variants apart."""
    personal_access_token: str
    """Personal access token of the Git provider. Masked in responses."""
    url: str | Unset = UNSET
    """URL of the source control provider."""
    enterprise_api_url: str | Unset = UNSET
    """Base URL of the API of a self-hosted Git provider."""
