# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_enum
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .folder_type import FolderType


@define(kw_only=True, repr=False)
class Folder(Model):
    """A folder of apps, workflows or resources."""

    id: str
    """Identifier: the folder's type, an underscore and a number, such as `app_12`."""
    legacy_id: str
    """The same identifier, under the name that older parts of Retool use."""
    name: str
    """Name of the folder."""
    is_system_folder: bool
    """Whether Retool made the folder; such a folder cannot be changed."""
    folder_type: FolderType
    """What the folder holds."""
    created_at: str
    """When it was created."""
    updated_at: str
    """When it was last changed."""
    parent_folder_id: str | None | Unset = UNSET
    """Identifier of the folder that it is in; null at the top."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "id",
        "legacy_id",
        "name",
        "is_system_folder",
        "folder_type",
        "created_at",
        "updated_at",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Folder:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.id = pop("id", UNSET)
        self.legacy_id = pop("legacy_id", UNSET)
        self.name = pop("name", UNSET)
        self.is_system_folder = pop("is_system_folder", UNSET)
        self.folder_type = decode_enum(FolderType, pop("folder_type", UNSET))
        self.created_at = pop("created_at", UNSET)
        self.updated_at = pop("updated_at", UNSET)
        self.parent_folder_id = pop("parent_folder_id", UNSET)
        self.additional_properties = rest
        return self
