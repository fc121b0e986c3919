from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class SsoConfigGoogle(Model):
    """The `SsoConfig` whose `config_type` is `google`."""

    config_type: Literal["google"] = "google"
    """Which identity providers are in use; it tells the variants of the configuration apart."""
    google_client_id: str
    """Client ID of the Google OAuth application."""
    google_client_secret: str
    """Client secret of the Google OAuth application. Masked in responses."""
    disable_email_password_login: bool
    """Whether people can sign in through the identity provider only."""
