from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class RawSchemeAuthentication(Model):
    """The `RestApiAuthentication` whose `authentication_type` is `rawAuthorizationScheme`."""

    authentication_type: Literal["rawAuthorizationScheme"] = "rawAuthorizationScheme"
    """Kind of authentication."""
    raw_authorization_scheme: str
    """Value of the Authorization header. Masked in responses."""
