from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class AzureBlobSharedKeyAuthentication(Model):
    """The `AzureBlobAuthentication` whose `authentication_type` is `azure_storage_shared_key`."""

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
