from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class PostgresConnectionStringOptions(Model):
    """The `PostgresDatabaseOptions` with `connection_string`, `disable_converting_queries_to_prepared_statements`,
    `show_write_gui_only`.
    """

    connection_string: str | Unset = UNSET
    """Connection string with all settings. Masked in responses."""
    disable_converting_queries_to_prepared_statements: bool | Unset = UNSET
    """Whether queries are sent as they are, without prepared statements."""
    show_write_gui_only: bool | Unset = UNSET
    """Whether the editor offers writing through its form only."""
