from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class Auth0Authentication(Model):
    """The `RestApiAuthentication` whose `authentication_type` is `auth0`."""

    authentication_type: Literal["auth0"] = "auth0"
    """Kind of authentication."""
    auth0_domain: str
    """Domain of the Auth0 tenant."""
    auth0_client_id: str
    """Client ID of the Auth0 application."""
    auth0_client_secret: str
    """Client secret of the Auth0 application. Masked in responses."""
    auth0_custom_audience: str
    """Audience to ask Auth0 for."""
