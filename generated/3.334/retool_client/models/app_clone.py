# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class AppClone(Model):
    """A model of Retool's API: AppClone."""

    app_id: str
    """Identifier of the app."""
    new_app_name: str
    """Name of the copy."""
    folder_id: str | Unset = UNSET
    """Identifier of the folder that it is in."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "app_id",
        "new_app_name",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AppClone:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.app_id = pop("app_id", UNSET)
        self.new_app_name = pop("new_app_name", UNSET)
        self.folder_id = pop("folder_id", UNSET)
        self.additional_properties = rest
        return self
