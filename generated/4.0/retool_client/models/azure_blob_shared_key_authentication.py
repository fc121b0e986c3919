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
class AzureBlobSharedKeyAuthentication(Model):
    """A model of Retool's API: AzureBlobSharedKeyAuthentication."""

    authentication_type: Literal["azure_storage_shared_key"] = "azure_storage_shared_key"
    """Kind of authentication."""
    azure_storage_url: str
    """URL of the Azure storage account."""
    azure_storage_account_name: str
    """Name of the Azure storage account."""
    azure_storage_account_key: str
    """Key of the Azure storage account. Masked in responses."""
    azure_blob_default_container_name: str | Unset = UNSET
    """Container to use by default."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AzureBlobSharedKeyAuthentication:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.authentication_type = data["authentication_type"]
            self.azure_storage_url = data["azure_storage_url"]
            self.azure_storage_account_name = data["azure_storage_account_name"]
            self.azure_storage_account_key = data["azure_storage_account_key"]
            self.azure_blob_default_container_name = get("azure_blob_default_container_name", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(AzureBlobSharedKeyAuthentication)
