# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class AppTheme(Model):
    """Colors, fonts and styles that apps share."""

    id: float
    """Numeric identifier of the theme."""
    legacy_id: float
    """Identifier that older parts of Retool use."""
    name: str
    """Name of the theme, unique in the organization."""
    theme: dict[str, Any]
    """Colors, fonts and styles of the theme."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "id",
        "legacy_id",
        "name",
        "theme",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AppTheme:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.id = pop("id", UNSET)
        self.legacy_id = pop("legacy_id", UNSET)
        self.name = pop("name", UNSET)
        self.theme = pop("theme", UNSET)
        self.additional_properties = rest
        return self
