# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.decoding import UnionSpec
from .resource_create_options_g_rpc_options import ResourceCreateOptionsGRpcOptions
from .resource_create_options_my_sql_options import ResourceCreateOptionsMySqlOptions
from .resource_create_options_postgres_options import ResourceCreateOptionsPostgresOptions
from .resource_create_options_redshift_options import ResourceCreateOptionsRedshiftOptions
from .resource_create_options_rest_api_options import ResourceCreateOptionsRestApiOptions
from .resource_create_options_snowflake_options import ResourceCreateOptionsSnowflakeOptions

ResourceCreateOptions: TypeAlias = "ResourceCreateOptionsPostgresOptions | ResourceCreateOptionsMySqlOptions | ResourceCreateOptionsRedshiftOptions | ResourceCreateOptionsSnowflakeOptions | ResourceCreateOptionsRestApiOptions | ResourceCreateOptionsGRpcOptions | dict[str, Any]"
"""Options, in the form that the type asks for."""

RESOURCE_CREATE_OPTIONS: UnionSpec = UnionSpec(
    members=(
        ResourceCreateOptionsPostgresOptions,
        ResourceCreateOptionsMySqlOptions,
        ResourceCreateOptionsRedshiftOptions,
        ResourceCreateOptionsSnowflakeOptions,
        ResourceCreateOptionsRestApiOptions,
        ResourceCreateOptionsGRpcOptions,
    ),
    allows_plain=True,
)
"""Decodes ResourceCreateOptions."""
