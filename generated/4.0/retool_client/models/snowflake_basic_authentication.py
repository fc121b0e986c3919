from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class SnowflakeBasicAuthentication(Model):
    """The `SnowflakeAuthentication` whose `authentication_type` is `snowflake`."""

    authentication_type: Literal["snowflake"] = "snowflake"
    """Kind of authentication."""
    username: str
    """User name to sign in with."""
    password: str
    """Password. Masked in responses."""
