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
class AzureIdentityAuthentication(Model):
    """A model of Retool's API: AzureIdentityAuthentication."""

    authentication_type: Literal["azure_identity"] = "azure_identity"
    """Kind of authentication."""
    auth_with_default_credential_provider_chain: bool
    """Whether the instance's own AWS credentials are used instead of an access key."""
    azureid_scope: str | Unset = UNSET
    """Scope to ask Microsoft Entra ID for."""
    azureid_tenant_id: str | Unset = UNSET
    """Tenant of Microsoft Entra ID."""
    azureid_client_id: str | Unset = UNSET
    """Client ID of the application in Microsoft Entra ID."""
    azureid_client_secret: str | Unset = UNSET
    """Client secret of the application in Microsoft Entra ID. Masked in responses."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AzureIdentityAuthentication:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.authentication_type = data["authentication_type"]
            self.auth_with_default_credential_provider_chain = data["auth_with_default_credential_provider_chain"]
            self.azureid_scope = get("azureid_scope", UNSET)
            self.azureid_tenant_id = get("azureid_tenant_id", UNSET)
            self.azureid_client_id = get("azureid_client_id", UNSET)
            self.azureid_client_secret = get("azureid_client_secret", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(AzureIdentityAuthentication)
