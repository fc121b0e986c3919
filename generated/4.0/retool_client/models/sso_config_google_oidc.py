# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SsoConfigGoogleOidc(Model):
    """A model of Retool's API: SsoConfigGoogleOidc."""

    config_type: Literal["google & oidc"] = "google & oidc"
    """Which identity providers are in use; it tells the variants of the configuration apart."""
    google_client_id: str
    """Client ID of the Google OAuth application."""
    google_client_secret: str
    """Client secret of the Google OAuth application. Masked in responses."""
    disable_email_password_login: bool
    """Whether people can sign in through the identity provider only."""
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
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SsoConfigGoogleOidc:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.config_type = data["config_type"]
            self.google_client_id = data["google_client_id"]
            self.google_client_secret = data["google_client_secret"]
            self.disable_email_password_login = data["disable_email_password_login"]
            self.oidc_client_id = data["oidc_client_id"]
            self.oidc_client_secret = data["oidc_client_secret"]
            self.oidc_scopes = data["oidc_scopes"]
            self.oidc_auth_url = data["oidc_auth_url"]
            self.oidc_token_url = data["oidc_token_url"]
            self.jwt_email_key = data["jwt_email_key"]
            self.jwt_first_name_key = data["jwt_first_name_key"]
            self.jwt_last_name_key = data["jwt_last_name_key"]
            self.jit_enabled = data["jit_enabled"]
            self.trigger_login_automatically = data["trigger_login_automatically"]
            self.oidc_userinfo_url = get("oidc_userinfo_url", UNSET)
            self.oidc_audience = get("oidc_audience", UNSET)
            self.oidc_end_session_url = get("oidc_end_session_url", UNSET)
            self.jwt_roles_key = get("jwt_roles_key", UNSET)
            self.roles_mapping = get("roles_mapping", UNSET)
            self.restricted_domain = get("restricted_domain", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SsoConfigGoogleOidc)
