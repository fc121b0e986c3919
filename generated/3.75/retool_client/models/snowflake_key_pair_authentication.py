from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SnowflakeKeyPairAuthentication(Model):
    """The `SnowflakeAuthentication` whose `authentication_type` is `snowflake_jwt`."""

    authentication_type: Literal["snowflake_jwt"] = "snowflake_jwt"
    """Kind of authentication."""
    username: str
    """User name to sign in with."""
    private_key: str
    """Private key, PEM. Masked in responses."""
    private_key_passphrase: str | Unset = UNSET
    """Passphrase of the private key. Masked in responses."""
