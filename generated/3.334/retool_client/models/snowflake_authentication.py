# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import TypeAlias

from .._runtime.decoding import UnionSpec
from .snowflake_basic_authentication import SnowflakeBasicAuthentication
from .snowflake_key_pair_authentication import SnowflakeKeyPairAuthentication
from .snowflake_oauth_2_authentication import SnowflakeOauth2Authentication

SnowflakeAuthentication: TypeAlias = (
    SnowflakeBasicAuthentication | SnowflakeKeyPairAuthentication | SnowflakeOauth2Authentication
)
"""How requests to the resource are authenticated."""

SNOWFLAKE_AUTHENTICATION = UnionSpec(
    SnowflakeAuthentication,
    discriminator="authentication_type",
    mapping={
        "snowflake": SnowflakeBasicAuthentication,
        "snowflake_jwt": SnowflakeKeyPairAuthentication,
        "oauth2": SnowflakeOauth2Authentication,
    },
)
