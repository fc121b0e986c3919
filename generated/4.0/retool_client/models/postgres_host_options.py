# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, decode_model, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .ssh_tunnel_options import SshTunnelOptions
from .ssl_settings import SslSettings


@define(kw_only=True, repr=False)
class PostgresHostOptions(Model):
    """A model of Retool's API: PostgresHostOptions."""

    host: str
    """Host name."""
    port: str
    """TCP port, as a string."""
    name: str | Unset = UNSET
    """Name."""
    username: str | Unset = UNSET
    """User name."""
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
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PostgresHostOptions:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.host = data["host"]
            self.port = data["port"]
            self.name = get("name", UNSET)
            self.username = get("username", UNSET)
            self.password = get("password", UNSET)
            value = get("ssl_settings", UNSET)
            self.ssl_settings = (
                SslSettings.from_dict(value) if value.__class__ is dict else decode_model(SslSettings, value)
            )
            value = get("ssh_tunnel_options", UNSET)
            self.ssh_tunnel_options = (
                SshTunnelOptions.from_dict(value) if value.__class__ is dict else decode_model(SshTunnelOptions, value)
            )
            self.disable_converting_queries_to_prepared_statements = get(
                "disable_converting_queries_to_prepared_statements", UNSET
            )
            self.show_write_gui_only = get("show_write_gui_only", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(PostgresHostOptions)
