# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_enum
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .folder_create_type import FolderCreateType


@define(kw_only=True, repr=False)
class FolderCreate(Model):
    """A model of Retool's API: FolderCreate."""

    name: str
    """Name."""
    folder_type: FolderCreateType
    """What the folder holds."""
    parent_folder_id: str | None | Unset = UNSET
    """Identifier of the folder that it is in; null at the top."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "name",
        "folder_type",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> FolderCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.name = pop("name", UNSET)
        self.folder_type = decode_enum(FolderCreateType, pop("folder_type", UNSET))
        self.parent_folder_id = pop("parent_folder_id", UNSET)
        self.additional_properties = rest
        return self
