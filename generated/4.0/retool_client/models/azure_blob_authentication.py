from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .azure_blob_identity_authentication import AzureBlobIdentityAuthentication
from .azure_blob_shared_key_authentication import AzureBlobSharedKeyAuthentication

AzureBlobAuthentication: TypeAlias = Union[AzureBlobIdentityAuthentication, AzureBlobSharedKeyAuthentication,
                                           UnknownMember]  # fmt: skip
"""How requests to the resource are authenticated."""

AZURE_BLOB_AUTHENTICATION = UnionSpec(AzureBlobAuthentication, discriminator="authentication_type", mapping={
    "azure_identity": AzureBlobIdentityAuthentication, "azure_storage_shared_key": AzureBlobSharedKeyAuthentication,
})  # fmt: skip
