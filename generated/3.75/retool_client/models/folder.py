# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .folder_type import FOLDER_TYPE, FolderType


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Folder:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.id = data["id"]
            self.legacy_id = data["legacy_id"]
            self.name = data["name"]
            self.is_system_folder = data["is_system_folder"]
            self.folder_type = (
                (FOLDER_TYPE(value) or FolderType(value)) if (value := data["folder_type"]).__class__ is str else value
            )
            self.created_at = data["created_at"]
            self.updated_at = data["updated_at"]
            self.parent_folder_id = get("parent_folder_id", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(Folder)
