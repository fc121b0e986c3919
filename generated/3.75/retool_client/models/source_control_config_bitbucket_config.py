from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SourceControlConfigBitbucketConfig(Model):
    """How it is configured."""

    username: str
    """User name to sign in with."""
    app_password: str
    """App password of the Bitbucket user. Masked in responses."""
    url: str | Unset = UNSET
    """URL of the source control provider."""
    enterprise_api_url: str | Unset = UNSET
    """Base URL of the API of a self-hosted Git provider."""
