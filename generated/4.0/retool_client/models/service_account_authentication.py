from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class ServiceAccountAuthentication(Model):
    """The `RestApiAuthentication` whose `authentication_type` is `serviceAccount`."""

    authentication_type: Literal["serviceAccount"] = "serviceAccount"
    """Kind of authentication."""
    service_account_key: str
    """Key of the Google service account, JSON. Masked in responses."""
    service_account_scope: str
    """Scopes to ask Google for."""
