from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .postgres_connection_string_options import PostgresConnectionStringOptions
from .postgres_host_options import PostgresHostOptions

PostgresDatabaseOptions: TypeAlias = Union[PostgresHostOptions, PostgresConnectionStringOptions, UnknownMember]
"""How the database is reached."""

POSTGRES_DATABASE_OPTIONS = UnionSpec(PostgresDatabaseOptions)
