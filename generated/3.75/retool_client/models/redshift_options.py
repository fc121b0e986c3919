from __future__ import annotations
from .._runtime.models import Model, define
from .redshift_database_options import RedshiftDatabaseOptions


@define(kw_only=True, repr=False)
class RedshiftOptions(Model):
    """The `ResourceOptions` with `database_options`."""

    database_options: RedshiftDatabaseOptions
    """How the database is reached."""
