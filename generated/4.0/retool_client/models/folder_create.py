# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .folder_create_type import FOLDER_CREATE_TYPE, FolderCreateType


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> FolderCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.name = data["name"]
            value = data["folder_type"]
            try:
                self.folder_type = FOLDER_CREATE_TYPE[value]
            except (LookupError, TypeError):
                self.folder_type = decode_enum(FolderCreateType, value)
            self.parent_folder_id = get("parent_folder_id", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(FolderCreate)
