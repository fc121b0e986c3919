# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .sso_config_state_config_type import SSO_CONFIG_STATE_CONFIG_TYPE, SsoConfigStateConfigType


@define(kw_only=True, repr=False)
class SsoConfigState(Model):
    """The result."""

    config_type: SsoConfigStateConfigType
    """Which identity providers are in use; it tells the variants of the configuration apart."""
    disable_email_password_login: bool
    """Whether people can sign in through the identity provider only."""
    google_client_id: str | Unset = UNSET
    """Client ID of the Google OAuth application."""
    google_client_secret: str | Unset = UNSET
    """Client secret of the Google OAuth application. Masked in responses."""
    oidc_client_id: str | Unset = UNSET
    """Client ID at the identity provider."""
    oidc_client_secret: str | Unset = UNSET
    """Client secret at the identity provider. Masked in responses."""
    oidc_scopes: str | Unset = UNSET
    """Scopes to ask for, separated by spaces."""
    oidc_auth_url: str | Unset = UNSET
    """URL that people are sent to for signing in."""
    oidc_token_url: str | Unset = UNSET
    """URL that issues tokens."""
    oidc_userinfo_url: str | Unset = UNSET
    """URL that returns the claims of a user."""
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
    """Private key of that certificate, PEM. Masked in responses."""
    ldap_server_certificate: str | Unset = UNSET
    """Certificate to show to the LDAP server, PEM."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SsoConfigState:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            value = data["config_type"]
            try:
                self.config_type = SSO_CONFIG_STATE_CONFIG_TYPE[value]
            except (LookupError, TypeError):
                self.config_type = decode_enum(SsoConfigStateConfigType, value)
            self.disable_email_password_login = data["disable_email_password_login"]
            self.google_client_id = get("google_client_id", UNSET)
            self.google_client_secret = get("google_client_secret", UNSET)
            self.oidc_client_id = get("oidc_client_id", UNSET)
            self.oidc_client_secret = get("oidc_client_secret", UNSET)
            self.oidc_scopes = get("oidc_scopes", UNSET)
            self.oidc_auth_url = get("oidc_auth_url", UNSET)
            self.oidc_token_url = get("oidc_token_url", UNSET)
            self.oidc_userinfo_url = get("oidc_userinfo_url", UNSET)
            self.oidc_audience = get("oidc_audience", UNSET)
            self.jwt_email_key = get("jwt_email_key", UNSET)
            self.jwt_roles_key = get("jwt_roles_key", UNSET)
            self.jwt_first_name_key = get("jwt_first_name_key", UNSET)
            self.jwt_last_name_key = get("jwt_last_name_key", UNSET)
            self.roles_mapping = get("roles_mapping", UNSET)
            self.jit_enabled = get("jit_enabled", UNSET)
            self.restricted_domain = get("restricted_domain", UNSET)
            self.trigger_login_automatically = get("trigger_login_automatically", UNSET)
            self.idp_metadata_xml = get("idp_metadata_xml", UNSET)
            self.saml_first_name_attribute = get("saml_first_name_attribute", UNSET)
            self.saml_last_name_attribute = get("saml_last_name_attribute", UNSET)
            self.saml_groups_attribute = get("saml_groups_attribute", UNSET)
            self.saml_sync_group_claims = get("saml_sync_group_claims", UNSET)
            self.ldap_sync_group_claims = get("ldap_sync_group_claims", UNSET)
            self.ldap_role_mapping = get("ldap_role_mapping", UNSET)
            self.ldap_server_url = get("ldap_server_url", UNSET)
            self.ldap_base_domain_components = get("ldap_base_domain_components", UNSET)
            self.ldap_server_name = get("ldap_server_name", UNSET)
            self.ldap_server_key = get("ldap_server_key", UNSET)
            self.ldap_server_certificate = get("ldap_server_certificate", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SsoConfigState)
