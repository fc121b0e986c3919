from __future__ import annotations
from .._runtime.models import Model, define
from .postgres_database_options import PostgresDatabaseOptions


@define(kw_only=True, repr=False)
class PostgresOptions(Model):
    """The `ResourceOptions` with `database_options`."""

    database_options: PostgresDatabaseOptions
    """How the database is reached."""
