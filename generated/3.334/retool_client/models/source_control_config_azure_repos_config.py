from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class SourceControlConfigAzureReposConfig(Model):
    """How it is configured."""

    url: str
    """URL of the source control provider."""
    project: str
    """Project at the Git provider."""
    user: str
    """User to sign in as."""
    personal_access_token: str
    """Personal access token of the Git provider. Masked in responses."""
    use_basic_auth: bool
    """Whether basic authentication is used."""
