from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define
from .snowflake_authentication import SnowflakeAuthentication
from .snowflake_database_options import SnowflakeDatabaseOptions


@define(kw_only=True, repr=False)
class SnowflakeOptions(Model):
    """The `ResourceOptions` with `account_identifier`, `authentication_options`, `database_options`."""

    account_identifier: str
    """Snowflake account, as in the account's URL."""
    database_options: SnowflakeDatabaseOptions
    """How the database is reached."""
    authentication_options: SnowflakeAuthentication
    """How requests to the resource are authenticated."""
    user_role: str | Unset = UNSET
    """Snowflake role to use."""
