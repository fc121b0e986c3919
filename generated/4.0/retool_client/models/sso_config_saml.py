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
class SsoConfigSaml(Model):
    """A model of Retool's API: SsoConfigSaml."""

    config_type: Literal["saml"] = "saml"
    """Which identity providers are in use; it tells the variants of the configuration apart."""
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
    disable_email_password_login: bool
    """Whether people can sign in through the identity provider only."""
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
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SsoConfigSaml:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.config_type = data["config_type"]
            self.idp_metadata_xml = data["idp_metadata_xml"]
            self.saml_first_name_attribute = data["saml_first_name_attribute"]
            self.saml_last_name_attribute = data["saml_last_name_attribute"]
            self.saml_sync_group_claims = data["saml_sync_group_claims"]
            self.jit_enabled = data["jit_enabled"]
            self.trigger_login_automatically = data["trigger_login_automatically"]
            self.disable_email_password_login = data["disable_email_password_login"]
            self.saml_groups_attribute = get("saml_groups_attribute", UNSET)
            self.ldap_sync_group_claims = get("ldap_sync_group_claims", UNSET)
            self.ldap_role_mapping = get("ldap_role_mapping", UNSET)
            self.ldap_server_url = get("ldap_server_url", UNSET)
            self.ldap_base_domain_components = get("ldap_base_domain_components", UNSET)
            self.ldap_server_name = get("ldap_server_name", UNSET)
            self.ldap_server_key = get("ldap_server_key", UNSET)
            self.ldap_server_certificate = get("ldap_server_certificate", UNSET)
            self.restricted_domain = get("restricted_domain", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SsoConfigSaml)
