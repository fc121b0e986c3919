from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SourceControlConfigGitHubConfigApp(Model):
    """The `SourceControlConfigGitHubConfig` whose `type` is `App`."""

    type: Literal["App"] = "App"
    """Type; it tells the variants apart."""
    app_id: str
    """Identifier of the app."""
    installation_id: str
    """Number of the GitHub App's installation."""
    private_key: str
    """Private key, PEM. Masked in responses."""
    url: str | Unset = UNSET
    """URL of the source control provider."""
    enterprise_api_url: str | Unset = UNSET
    """Base URL of the API of a self-hosted Git provider."""
