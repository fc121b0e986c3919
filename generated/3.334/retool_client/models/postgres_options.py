# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .postgres_database_options import POSTGRES_DATABASE_OPTIONS, PostgresDatabaseOptions


@define(kw_only=True, repr=False)
class PostgresOptions(Model):
    """A model of Retool's API: PostgresOptions."""

    database_options: PostgresDatabaseOptions
    """How the database is reached."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = ("database_options",)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PostgresOptions:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.database_options = POSTGRES_DATABASE_OPTIONS.decode(pop("database_options", UNSET))
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
