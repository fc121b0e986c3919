# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from .._runtime.files import FileContent
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .version_bump import VERSION_BUMP, VersionBump


@define(kw_only=True, repr=False)
class CustomComponentLibraryRevisionCreate(Model):
    """A model of Retool's API: CustomComponentLibraryRevisionCreate."""

    version_bump: VersionBump
    """Which part of the version goes up."""
    files: FileContent
    """Files of the revision."""
    id: str | Unset = UNSET
    """Identifier."""
    version: str | Unset = UNSET
    """Version of the revision."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> CustomComponentLibraryRevisionCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            value = data["version_bump"]
            try:
                self.version_bump = VERSION_BUMP[value]
            except (LookupError, TypeError):
                self.version_bump = decode_enum(VersionBump, value)
            self.files = data["files"]
            self.id = get("id", UNSET)
            self.version = get("version", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(CustomComponentLibraryRevisionCreate)
