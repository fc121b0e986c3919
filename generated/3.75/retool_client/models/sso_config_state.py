# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_enum
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .sso_config_state_config_type import SsoConfigStateConfigType


@define(kw_only=True, repr=False)
class SsoConfigState(Model):
    """What was asked for."""

    config_type: SsoConfigStateConfigType
    """Which identity providers are in use; tells the forms of configuration apart."""
    disable_email_password_login: bool
    """Whether people can sign in through the identity provider only."""
    google_client_id: str | Unset = UNSET
    """Client ID of the Google OAuth application."""
    google_client_secret: str | Unset = UNSET
    """Client secret of the Google OAuth application. Masked in answers."""
    oidc_client_id: str | Unset = UNSET
    """Client ID at the identity provider."""
    oidc_client_secret: str | Unset = UNSET
    """Client secret at the identity provider. Masked in answers."""
    oidc_scopes: str | Unset = UNSET
    """Scopes to ask for, separated by spaces."""
    oidc_auth_url: str | Unset = UNSET
    """URL that people are sent to for signing in."""
    oidc_token_url: str | Unset = UNSET
    """URL that issues tokens."""
    oidc_userinfo_url: str | Unset = UNSET
    """URL that answers the claims of a user."""
    oidc_audience: str | Unset = UNSET
    """Audience to ask the identity provider for."""
    jwt_email_key: str | Unset = UNSET
    """Claim that holds the e-mail address."""
    jwt_roles_key: str | Unset = UNSET
    """Claim that holds the roles."""
    jwt_first_name_key: str | Unset = UNSET
    """Claim that holds the given name."""
    jwt_last_name_key: str | Unset = UNSET
    """Claim that holds the family name."""
    roles_mapping: str | Unset = UNSET
    """Which role of the identity provider becomes which Retool group."""
    jit_enabled: bool | Unset = UNSET
    """Whether people who sign in for the first time get a user."""
    restricted_domain: str | Unset = UNSET
    """Domains of e-mail addresses that may sign in, comma-separated."""
    trigger_login_automatically: bool | Unset = UNSET
    """Whether the sign-in page goes to the identity provider at once."""
    idp_metadata_xml: str | Unset = UNSET
    """Metadata of the SAML identity provider, XML."""
    saml_first_name_attribute: str | Unset = UNSET
    """SAML attribute that holds the given name."""
    saml_last_name_attribute: str | Unset = UNSET
    """SAML attribute that holds the family name."""
    saml_groups_attribute: str | Unset = UNSET
    """SAML attribute that holds the groups."""
    saml_sync_group_claims: bool | Unset = UNSET
    """Whether groups are taken over from SAML on each sign-in."""
    ldap_sync_group_claims: bool | Unset = UNSET
    """Whether groups are taken over from LDAP on each sign-in."""
    ldap_role_mapping: str | Unset = UNSET
    """Which LDAP group becomes which Retool group."""
    ldap_server_url: str | Unset = UNSET
    """URL of the LDAP server."""
    ldap_base_domain_components: str | Unset = UNSET
    """Base distinguished name that groups are looked up under."""
    ldap_server_name: str | Unset = UNSET
    """Host name in the LDAP server's certificate."""
    ldap_server_key: str | Unset = UNSET
    """Private key of that certificate, PEM. Masked in answers."""
    ldap_server_certificate: str | Unset = UNSET
    """Certificate to show to the LDAP server, PEM."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "config_type",
        "disable_email_password_login",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SsoConfigState:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.config_type = decode_enum(SsoConfigStateConfigType, pop("config_type", UNSET))
        self.disable_email_password_login = pop("disable_email_password_login", UNSET)
        self.google_client_id = pop("google_client_id", UNSET)
        self.google_client_secret = pop("google_client_secret", UNSET)
        self.oidc_client_id = pop("oidc_client_id", UNSET)
        self.oidc_client_secret = pop("oidc_client_secret", UNSET)
        self.oidc_scopes = pop("oidc_scopes", UNSET)
        self.oidc_auth_url = pop("oidc_auth_url", UNSET)
        self.oidc_token_url = pop("oidc_token_url", UNSET)
        self.oidc_userinfo_url = pop("oidc_userinfo_url", UNSET)
        self.oidc_audience = pop("oidc_audience", UNSET)
        self.jwt_email_key = pop("jwt_email_key", UNSET)
        self.jwt_roles_key = pop("jwt_roles_key", UNSET)
        self.jwt_first_name_key = pop("jwt_first_name_key", UNSET)
        self.jwt_last_name_key = pop("jwt_last_name_key", UNSET)
        self.roles_mapping = pop("roles_mapping", UNSET)
        self.jit_enabled = pop("jit_enabled", UNSET)
        self.restricted_domain = pop("restricted_domain", UNSET)
        self.trigger_login_automatically = pop("trigger_login_automatically", UNSET)
        self.idp_metadata_xml = pop("idp_metadata_xml", UNSET)
        self.saml_first_name_attribute = pop("saml_first_name_attribute", UNSET)
        self.saml_last_name_attribute = pop("saml_last_name_attribute", UNSET)
        self.saml_groups_attribute = pop("saml_groups_attribute", UNSET)
        self.saml_sync_group_claims = pop("saml_sync_group_claims", UNSET)
        self.ldap_sync_group_claims = pop("ldap_sync_group_claims", UNSET)
        self.ldap_role_mapping = pop("ldap_role_mapping", UNSET)
        self.ldap_server_url = pop("ldap_server_url", UNSET)
        self.ldap_base_domain_components = pop("ldap_base_domain_components", UNSET)
        self.ldap_server_name = pop("ldap_server_name", UNSET)
        self.ldap_server_key = pop("ldap_server_key", UNSET)
        self.ldap_server_certificate = pop("ldap_server_certificate", UNSET)
        self.additional_properties = rest
        return self
