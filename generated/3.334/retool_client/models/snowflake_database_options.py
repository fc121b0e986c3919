# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SnowflakeDatabaseOptions(Model):
    """How the database is reached."""

    name: str
    """Name."""
    schema: str | Unset = UNSET
    """Schema of the database."""
    warehouse: str | Unset = UNSET
    """Snowflake warehouse that runs queries."""
    disable_converting_queries_to_prepared_statements: bool | Unset = UNSET
    """Whether queries are sent as they are, without prepared statements."""
    show_write_gui_only: bool | Unset = UNSET
    """Whether the editor offers writing through its form only."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = ("name",)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SnowflakeDatabaseOptions:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.name = pop("name", UNSET)
        self.schema = pop("schema", UNSET)
        self.warehouse = pop("warehouse", UNSET)
        self.disable_converting_queries_to_prepared_statements = pop(
            "disable_converting_queries_to_prepared_statements", UNSET
        )
        self.show_write_gui_only = pop("show_write_gui_only", UNSET)
        self.additional_properties = rest
        return self
