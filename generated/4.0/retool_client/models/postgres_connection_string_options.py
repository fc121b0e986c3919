# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, new
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class PostgresConnectionStringOptions(Model):
    """A model of Retool's API: PostgresConnectionStringOptions."""

    connection_string: str | Unset = UNSET
    """Connection string with all settings. Masked in responses."""
    disable_converting_queries_to_prepared_statements: bool | Unset = UNSET
    """Whether queries are sent as they are, without prepared statements."""
    show_write_gui_only: bool | Unset = UNSET
    """Whether the editor offers writing through its form only."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PostgresConnectionStringOptions:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        self.connection_string = get("connection_string", UNSET)
        self.disable_converting_queries_to_prepared_statements = get(
            "disable_converting_queries_to_prepared_statements", UNSET
        )
        self.show_write_gui_only = get("show_write_gui_only", UNSET)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(PostgresConnectionStringOptions)
