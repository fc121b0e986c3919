# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, keys_of, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys, wire_names
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
    def _decode_items(cls, items: list[Any]) -> list[Any]:
        """Decodes the JSON objects of a list, each in its place."""
        (
            key_id,
            key_legacy_id,
            key_name,
            key_is_system_folder,
            key_folder_type,
            key_created_at,
            key_updated_at,
            key_parent_folder_id,
        ) = keys_of(items, _NAMES)
        try:
            for index, data in enumerate(items):
                if data.__class__ is not dict:
                    items[index] = data = as_object(data)
                get = data.get
                self = new(cls)
                try:
                    self.id = data[key_id]
                    self.legacy_id = data[key_legacy_id]
                    self.name = data[key_name]
                    self.is_system_folder = data[key_is_system_folder]
                    value = data[key_folder_type]
                    try:
                        self.folder_type = FOLDER_TYPE[value]
                    except (LookupError, TypeError):
                        self.folder_type = decode_enum(FolderType, value)
                    self.created_at = data[key_created_at]
                    self.updated_at = data[key_updated_at]
                    self.parent_folder_id = get(key_parent_folder_id, UNSET)
                except KeyError:
                    items[index] = decode_incomplete(cls, data)
                    continue
                if not _KEYS.issuperset(data):
                    self.additional_properties = beyond(data, _KEYS)
                items[index] = self
        except Mismatch as error:
            raise error.inside(items) from None
        return items


_KEYS = wire_keys(Folder)
_NAMES = wire_names(Folder)
