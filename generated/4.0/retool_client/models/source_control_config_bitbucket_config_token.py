from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SourceControlConfigBitbucketConfigToken(Model):
    """The `SourceControlConfigBitbucketConfig` whose `type` is `Token`."""

    type: Literal["Token"] = "Token"
    """Type; it tells the variants apart."""
    token: str
    """Token. Masked in responses."""
    url: str | Unset = UNSET
    """URL of the source control provider."""
    enterprise_api_url: str | Unset = UNSET
    """Base URL of the API of a self-hosted Git provider."""
