from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SsoConfigOidc(Model):
    """The `SsoConfig` whose `config_type` is `oidc`."""

    config_type: Literal["oidc"] = "oidc"
    """Which identity providers are in use; it tells the variants of the configuration apart."""
    oidc_client_id: str
    """Client ID at the identity provider."""
    oidc_client_secret: str
    """Client secret at the identity provider. Masked in responses."""
    oidc_scopes: str
    """Scopes to ask for, separated by spaces."""
    oidc_auth_url: str
    """URL that people are sent to for signing in."""
    oidc_token_url: str
    """URL that issues tokens."""
    jwt_email_key: str
    """Claim that holds the e-mail address."""
    jwt_first_name_key: str
    """Claim that holds the given name."""
    jwt_last_name_key: str
    """Claim that holds the family name."""
    jit_enabled: bool
    """Whether people who sign in for the first time get a user."""
    trigger_login_automatically: bool
    """Whether the sign-in page goes to the identity provider at once."""
    disable_email_password_login: bool
    """Whether people can sign in through the identity provider only."""
    oidc_userinfo_url: str | Unset = UNSET
    """URL that returns the claims of a user."""
    oidc_audience: str | Unset = UNSET
    """Audience to ask the identity provider for."""
    oidc_end_session_url: str | Unset = UNSET
    """URL of the identity provider that ends a session."""
    jwt_roles_key: str | Unset = UNSET
    """Claim that holds the roles."""
    roles_mapping: str | Unset = UNSET
    """Which role of the identity provider becomes which Retool group."""
    restricted_domain: str | Unset = UNSET
    """Domains of e-mail addresses that may sign in, comma-separated."""
