# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_datetime, decode_incomplete, from_iso, new
from .._runtime.models import Model, wire_keys


@define(kw_only=True, repr=False)
class CustomComponentLibraryRevisionFile(Model):
    """A file of a revision."""

    filepath: str
    """Path of the file within the revision."""
    file_contents: str
    """Content of the file."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> CustomComponentLibraryRevisionFile:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.filepath = data["filepath"]
            self.file_contents = data["file_contents"]
            value = data["created_at"]
            try:
                self.created_at = from_iso(value) if len(value) == 24 and value[23] == "Z" else decode_datetime(value)
            except (LookupError, TypeError, ValueError):
                self.created_at = decode_datetime(value)
            value = data["updated_at"]
            try:
                self.updated_at = from_iso(value) if len(value) == 24 and value[23] == "Z" else decode_datetime(value)
            except (LookupError, TypeError, ValueError):
                self.updated_at = decode_datetime(value)
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 4:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(CustomComponentLibraryRevisionFile)
