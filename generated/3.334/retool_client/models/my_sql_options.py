from __future__ import annotations
from .._runtime.models import Model, define
from .my_sql_database_options import MySqlDatabaseOptions


@define(kw_only=True, repr=False)
class MySqlOptions(Model):
    """The `ResourceOptions` with `database_options`."""

    database_options: MySqlDatabaseOptions
    """How the database is reached."""
