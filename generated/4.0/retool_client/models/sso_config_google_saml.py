from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SsoConfigGoogleSaml(Model):
    """The `SsoConfig` whose `config_type` is `google & saml`."""

    config_type: Literal["google & saml"] = "google & saml"
    """Which identity providers are in use; it tells the variants of the configuration apart."""
    google_client_id: str
    """Client ID of the Google OAuth application."""
    google_client_secret: str
    """Client secret of the Google OAuth application. Masked in responses."""
    disable_email_password_login: bool
    """Whether people can sign in through the identity provider only."""
    idp_metadata_xml: str
    """Metadata of the SAML identity provider, XML."""
    saml_first_name_attribute: str
    """SAML attribute that holds the given name."""
    saml_last_name_attribute: str
    """SAML attribute that holds the family name."""
    saml_sync_group_claims: bool
    """Whether groups are taken over from SAML on each sign-in."""
    jit_enabled: bool
    """Whether people who sign in for the first time get a user."""
    trigger_login_automatically: bool
    """Whether the sign-in page goes to the identity provider at once."""
    saml_groups_attribute: str | Unset = UNSET
    """SAML attribute that holds the groups."""
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
    restricted_domain: str | Unset = UNSET
    """Domains of e-mail addresses that may sign in, comma-separated."""
