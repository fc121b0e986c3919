from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class BasicAuthentication(Model):
    """The `RestApiAuthentication` whose `authentication_type` is `basic`."""

    authentication_type: Literal["basic"] = "basic"
    """Kind of authentication."""
    basic_username: str
    """User name for HTTP basic authentication."""
    basic_password: str | Unset = UNSET
    """Password for HTTP basic authentication. Masked in responses."""
