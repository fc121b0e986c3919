from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class AzureBlobIdentityAuthentication(Model):
    """The `AzureBlobAuthentication` whose `authentication_type` is `azure_identity`."""

    authentication_type: Literal["azure_identity"] = "azure_identity"
    """Kind of authentication."""
    auth_with_default_credential_provider_chain: bool
    """Whether the instance's own AWS credentials are used instead of an access key."""
    azure_blob_account_name: str
    """Name of the Azure storage account."""
    azureid_scope: str | Unset = UNSET
    """Scope to ask Microsoft Entra ID for."""
    azureid_tenant_id: str | Unset = UNSET
    """Tenant of Microsoft Entra ID."""
    azureid_client_id: str | Unset = UNSET
    """Client ID of the application in Microsoft Entra ID."""
    azureid_client_secret: str | Unset = UNSET
    """Client secret of the application in Microsoft Entra ID. Masked in responses."""
    azure_blob_default_container_name: str | Unset = UNSET
    """Container to use by default."""
