# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SsoConfigOidc(Model):
    """A model of Retool's API: SsoConfigOidc."""

    config_type: Literal["oidc"] = "oidc"
    """Which identity providers are in use; tells the forms of configuration apart."""
    oidc_client_id: str
    """Client ID at the identity provider."""
    oidc_client_secret: str
    """Client secret at the identity provider. Masked in answers."""
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
    """URL that answers the claims of a user."""
    oidc_audience: str | Unset = UNSET
    """Audience to ask the identity provider for."""
    jwt_roles_key: str | Unset = UNSET
    """Claim that holds the roles."""
    roles_mapping: str | Unset = UNSET
    """Which role of the identity provider becomes which Retool group."""
    restricted_domain: str | Unset = UNSET
    """Domains of e-mail addresses that may sign in, comma-separated."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "config_type",
        "oidc_client_id",
        "oidc_client_secret",
        "oidc_scopes",
        "oidc_auth_url",
        "oidc_token_url",
        "jwt_email_key",
        "jwt_first_name_key",
        "jwt_last_name_key",
        "jit_enabled",
        "trigger_login_automatically",
        "disable_email_password_login",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SsoConfigOidc:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.config_type = pop("config_type", UNSET)
        self.oidc_client_id = pop("oidc_client_id", UNSET)
        self.oidc_client_secret = pop("oidc_client_secret", UNSET)
        self.oidc_scopes = pop("oidc_scopes", UNSET)
        self.oidc_auth_url = pop("oidc_auth_url", UNSET)
        self.oidc_token_url = pop("oidc_token_url", UNSET)
        self.jwt_email_key = pop("jwt_email_key", UNSET)
        self.jwt_first_name_key = pop("jwt_first_name_key", UNSET)
        self.jwt_last_name_key = pop("jwt_last_name_key", UNSET)
        self.jit_enabled = pop("jit_enabled", UNSET)
        self.trigger_login_automatically = pop("trigger_login_automatically", UNSET)
        self.disable_email_password_login = pop("disable_email_password_login", UNSET)
        self.oidc_userinfo_url = pop("oidc_userinfo_url", UNSET)
        self.oidc_audience = pop("oidc_audience", UNSET)
        self.jwt_roles_key = pop("jwt_roles_key", UNSET)
        self.roles_mapping = pop("roles_mapping", UNSET)
        self.restricted_domain = pop("restricted_domain", UNSET)
        self.additional_properties = rest
        return self
