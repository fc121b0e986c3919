from __future__ import annotations
from .._runtime.models import Model, define
from .azure_blob_authentication import AzureBlobAuthentication


@define(kw_only=True, repr=False)
class AzureBlobOptions(Model):
    """The `ResourceOptions` with `authentication_options`."""

    authentication_options: AzureBlobAuthentication
    """How requests to the resource are authenticated."""
