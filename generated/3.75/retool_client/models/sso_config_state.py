from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define
from .sso_config_state_config_type import SsoConfigStateConfigType


@define(kw_only=True, repr=False)
class SsoConfigState(Model):
    """What `sso.config.create` returns."""

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
