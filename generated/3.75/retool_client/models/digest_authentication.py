from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class DigestAuthentication(Model):
    """The `RestApiAuthentication` whose `authentication_type` is `digest`."""

    authentication_type: Literal["digest"] = "digest"
    """Kind of authentication."""
    digest_username: str
    """User name for HTTP digest authentication."""
    digest_password: str
    """Password for HTTP digest authentication. Masked in responses."""
