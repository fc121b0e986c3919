# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.decoding import UnionSpec
from .resource_create_options_authentication_options_snowflake import (
    ResourceCreateOptionsAuthenticationOptionsSnowflake,
)
from .resource_create_options_snowflake_options_oauth_2 import ResourceCreateOptionsSnowflakeOptionsOauth2
from .resource_create_options_snowflake_options_snowflake_jwt import ResourceCreateOptionsSnowflakeOptionsSnowflakeJwt

ResourceCreateOptionsOptionsAuthenticationOptions2: TypeAlias = "ResourceCreateOptionsAuthenticationOptionsSnowflake | ResourceCreateOptionsSnowflakeOptionsSnowflakeJwt | ResourceCreateOptionsSnowflakeOptionsOauth2"
"""How requests to the resource are authenticated."""

RESOURCE_CREATE_OPTIONS_OPTIONS_AUTHENTICATION_OPTIONS_2: UnionSpec = UnionSpec(
    members=(
        ResourceCreateOptionsAuthenticationOptionsSnowflake,
        ResourceCreateOptionsSnowflakeOptionsSnowflakeJwt,
        ResourceCreateOptionsSnowflakeOptionsOauth2,
    ),
    discriminator="authentication_type",
    mapping={
        "snowflake": ResourceCreateOptionsAuthenticationOptionsSnowflake,
        "snowflake_jwt": ResourceCreateOptionsSnowflakeOptionsSnowflakeJwt,
        "oauth2": ResourceCreateOptionsSnowflakeOptionsOauth2,
    },
)
"""Decodes ResourceCreateOptionsOptionsAuthenticationOptions2."""
