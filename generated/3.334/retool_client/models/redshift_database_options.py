from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define
from .redshift_ssl_settings import RedshiftSslSettings


@define(kw_only=True, repr=False)
class RedshiftDatabaseOptions(Model):
    """How the database is reached."""

    host: str
    """Host name of the server."""
    port: str
    """TCP port, as a string."""
    name: str | Unset = UNSET
    """Name of the database."""
    username: str | Unset = UNSET
    """User name to sign in with."""
    password: str | Unset = UNSET
    """Password. Masked in responses."""
    ssl_settings: RedshiftSslSettings | Unset = UNSET
    """How TLS is used."""
    disable_converting_queries_to_prepared_statements: bool | Unset = UNSET
    """Whether queries are sent as they are, without prepared statements."""
    show_write_gui_only: bool | Unset = UNSET
    """Whether the editor offers writing through its form only."""
