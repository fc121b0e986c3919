from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SourceControlConfigBitbucketConfigAppPassword(Model):
    """The `SourceControlConfigBitbucketConfig` whose `type` is `AppPassword`."""

    type: Literal["AppPassword"] = "AppPassword"
    """Type; it tells the variants apart."""
    username: str
    """User name to sign in with."""
    app_password: str
    """App password of the Bitbucket user. Masked in responses."""
    url: str | Unset = UNSET
    """URL of the source control provider."""
    enterprise_api_url: str | Unset = UNSET
    """Base URL of the API of a self-hosted Git provider."""
