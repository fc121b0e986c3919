# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_model
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .redshift_ssl_settings import RedshiftSslSettings


@define(kw_only=True, repr=False)
class RedshiftDatabaseOptions(Model):
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
    ssl_settings: RedshiftSslSettings | Unset = UNSET
    """How TLS is used."""
    disable_converting_queries_to_prepared_statements: bool | Unset = UNSET
    """Whether queries are sent as they are, without prepared statements."""
    show_write_gui_only: bool | Unset = UNSET
    """Whether the editor offers writing through its form only."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "host",
        "port",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RedshiftDatabaseOptions:
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
            self.ssl_settings = decode_model(RedshiftSslSettings, pop("ssl_settings", UNSET))
            self.disable_converting_queries_to_prepared_statements = pop(
                "disable_converting_queries_to_prepared_statements", UNSET
            )
            self.show_write_gui_only = pop("show_write_gui_only", UNSET)
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
