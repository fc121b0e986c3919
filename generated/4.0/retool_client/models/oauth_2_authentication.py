from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class Oauth2Authentication(Model):
    """How requests to the resource are authenticated."""

    authentication_type: Literal["oauth2"] = "oauth2"
    """Kind of authentication."""
    oauth2_access_token_url: str
    """URL that issues access tokens."""
    oauth2_auth_url: str
    """URL that people are sent to for their consent."""
    oauth2_client_id: str
    """Client ID of the OAuth 2.0 application."""
    oauth2_client_secret: str
    """Client secret of the OAuth 2.0 application. Masked in responses."""
    oauth2_audience: str | Unset = UNSET
    """Audience to ask for."""
    oauth2_access_token: str | Unset = UNSET
    """Access token to begin with. Masked in responses."""
    oauth2_access_token_lifespan_seconds: float | None | Unset = UNSET
    """How long an access token is taken to be valid, in seconds; null to use what the server says."""
    oauth2_callback_url: str | Unset = UNSET
    """URL that people come back to."""
    oauth2_id_token: str | Unset = UNSET
    """ID token to begin with. Masked in responses."""
    oauth2_refresh_token: str | Unset = UNSET
    """Refresh token to begin with. Masked in responses."""
    oauth2_scope: str | Unset = UNSET
    """Scopes to ask for, separated by spaces."""
    oauth2_resource: str | Unset = UNSET
    """Value of the `resource` parameter of OAuth 2.0."""
    oauth2_share_user_credentials: bool | Unset = UNSET
    """Whether all users share one consent."""
    verify_session_url: str | Unset = UNSET
    """URL that is asked whether the session is still valid."""
