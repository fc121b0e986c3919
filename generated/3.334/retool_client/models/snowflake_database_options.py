from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SnowflakeDatabaseOptions(Model):
    """How the database is reached."""

    name: str
    """Name of the database."""
    schema: str | Unset = UNSET
    """Schema of the database."""
    warehouse: str | Unset = UNSET
    """Snowflake warehouse that runs queries."""
    disable_converting_queries_to_prepared_statements: bool | Unset = UNSET
    """Whether queries are sent as they are, without prepared statements."""
    show_write_gui_only: bool | Unset = UNSET
    """Whether the editor offers writing through its form only."""
