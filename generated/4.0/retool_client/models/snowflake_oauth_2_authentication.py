from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SnowflakeOauth2Authentication(Model):
    """The `SnowflakeAuthentication` whose `authentication_type` is `oauth2`."""

    authentication_type: Literal["oauth2"] = "oauth2"
    """Kind of authentication."""
    oauth2_client_id: str
    """Client ID of the OAuth 2.0 application."""
    oauth2_client_secret: str
    """Client secret of the OAuth 2.0 application. Masked in responses."""
    oauth2_callback_url: str | Unset = UNSET
    """URL that people come back to."""
