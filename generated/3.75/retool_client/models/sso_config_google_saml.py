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
class SsoConfigGoogleSaml(Model):
    """A model of Retool's API: SsoConfigGoogleSaml."""

    config_type: Literal["google & saml"] = "google & saml"
    """Which identity providers are in use; tells the forms of configuration apart."""
    google_client_id: str
    """Client ID of the Google OAuth application."""
    google_client_secret: str
    """Client secret of the Google OAuth application. Masked in answers."""
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
    """Private key of that certificate, PEM. Masked in answers."""
    ldap_server_certificate: str | Unset = UNSET
    """Certificate to show to the LDAP server, PEM."""
    restricted_domain: str | Unset = UNSET
    """Domains of e-mail addresses that may sign in, comma-separated."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "config_type",
        "google_client_id",
        "google_client_secret",
        "disable_email_password_login",
        "idp_metadata_xml",
        "saml_first_name_attribute",
        "saml_last_name_attribute",
        "saml_sync_group_claims",
        "jit_enabled",
        "trigger_login_automatically",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SsoConfigGoogleSaml:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.config_type = pop("config_type", UNSET)
        self.google_client_id = pop("google_client_id", UNSET)
        self.google_client_secret = pop("google_client_secret", UNSET)
        self.disable_email_password_login = pop("disable_email_password_login", UNSET)
        self.idp_metadata_xml = pop("idp_metadata_xml", UNSET)
        self.saml_first_name_attribute = pop("saml_first_name_attribute", UNSET)
        self.saml_last_name_attribute = pop("saml_last_name_attribute", UNSET)
        self.saml_sync_group_claims = pop("saml_sync_group_claims", UNSET)
        self.jit_enabled = pop("jit_enabled", UNSET)
        self.trigger_login_automatically = pop("trigger_login_automatically", UNSET)
        self.saml_groups_attribute = pop("saml_groups_attribute", UNSET)
        self.ldap_sync_group_claims = pop("ldap_sync_group_claims", UNSET)
        self.ldap_role_mapping = pop("ldap_role_mapping", UNSET)
        self.ldap_server_url = pop("ldap_server_url", UNSET)
        self.ldap_base_domain_components = pop("ldap_base_domain_components", UNSET)
        self.ldap_server_name = pop("ldap_server_name", UNSET)
        self.ldap_server_key = pop("ldap_server_key", UNSET)
        self.ldap_server_certificate = pop("ldap_server_certificate", UNSET)
        self.restricted_domain = pop("restricted_domain", UNSET)
        self.additional_properties = rest
        return self
