# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_model
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .ssh_tunnel_options import SshTunnelOptions
from .ssl_settings import SslSettings


@define(kw_only=True, repr=False)
class MySqlDatabaseOptions(Model):
    """How the database is reached."""

    host: str
    """Host name."""
    port: str
    """TCP port, as a string."""
    name: str | Unset = UNSET
    """Name."""
    username: str | Unset = UNSET
    """User name."""
    password: str | Unset = UNSET
    """Password. Masked in answers."""
    ssl_settings: SslSettings | Unset = UNSET
    """How TLS is used."""
    ssh_tunnel_options: SshTunnelOptions | Unset = UNSET
    """SSH tunnel through which the database is reached."""
    disable_converting_queries_to_prepared_statements: bool | Unset = UNSET
    """Whether queries are sent as they are, without prepared statements."""
    show_write_gui_only: bool | Unset = UNSET
    """Whether the editor offers writing through its form only."""
    use_dynamic_database_names: bool | Unset = UNSET
    """Whether queries may choose the database."""
    use_dynamic_database_hosts: bool | Unset = UNSET
    """Whether queries may choose the host."""
    convert_mysql_dates_to_javascript: bool | Unset = UNSET
    """Whether dates come as JavaScript dates instead of strings. The server's default is `true`."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "host",
        "port",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> MySqlDatabaseOptions:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.host = pop("host", UNSET)
            self.port = pop("port", UNSET)
            self.name = pop("name", UNSET)
            self.username = pop("username", UNSET)
            self.password = pop("password", UNSET)
            self.ssl_settings = decode_model(SslSettings, pop("ssl_settings", UNSET))
            self.ssh_tunnel_options = decode_model(SshTunnelOptions, pop("ssh_tunnel_options", UNSET))
            self.disable_converting_queries_to_prepared_statements = pop(
                "disable_converting_queries_to_prepared_statements", UNSET
            )
            self.show_write_gui_only = pop("show_write_gui_only", UNSET)
            self.use_dynamic_database_names = pop("use_dynamic_database_names", UNSET)
            self.use_dynamic_database_hosts = pop("use_dynamic_database_hosts", UNSET)
            self.convert_mysql_dates_to_javascript = pop("convert_mysql_dates_to_javascript", UNSET)
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
