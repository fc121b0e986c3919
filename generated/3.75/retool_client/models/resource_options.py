from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .my_sql_options import MySqlOptions
from .postgres_options import PostgresOptions
from .redshift_options import RedshiftOptions
from .rest_api_options import RestApiOptions
from .snowflake_options import SnowflakeOptions

ResourceOptions: TypeAlias = Union[PostgresOptions, MySqlOptions, RedshiftOptions, SnowflakeOptions, RestApiOptions,
                                   UnknownMember]  # fmt: skip
"""Options, in the form that the type asks for."""

RESOURCE_OPTIONS = UnionSpec(
    ResourceOptions,
    beside=(("type",), ("resource", "type")),
    neighbour={
        "postgresql": PostgresOptions,
        "mysql": MySqlOptions,
        "redshift": RedshiftOptions,
        "snowflake": SnowflakeOptions,
        "restapi": RestApiOptions,
    },
)
