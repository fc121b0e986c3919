from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define
from .ssh_tunnel_options import SshTunnelOptions
from .ssl_settings import SslSettings


@define(kw_only=True, repr=False)
class PostgresHostOptions(Model):
    """The `PostgresDatabaseOptions` with `host`, `port`."""

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
    ssl_settings: SslSettings | Unset = UNSET
    """How TLS is used."""
    ssh_tunnel_options: SshTunnelOptions | Unset = UNSET
    """SSH tunnel through which the database is reached."""
    disable_converting_queries_to_prepared_statements: bool | Unset = UNSET
    """Whether queries are sent as they are, without prepared statements."""
    show_write_gui_only: bool | Unset = UNSET
    """Whether the editor offers writing through its form only."""
