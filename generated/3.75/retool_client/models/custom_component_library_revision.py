# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_datetime, decode_incomplete, from_iso, keys_of, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys, wire_names


@define(kw_only=True, repr=False)
class CustomComponentLibraryRevision(Model):
    """One uploaded state of a library."""

    id: str
    """Identifier of the revision."""
    version: str
    """Version of the revision."""
    custom_component_library_id: str
    """Identifier of the library that it belongs to."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def _decode_items(cls, items: list[Any]) -> list[Any]:
        """Decodes the JSON objects of a list, each in its place."""
        key_id, key_version, key_custom_component_library_id, key_created_at, key_updated_at = keys_of(items, _NAMES)
        try:
            for index, data in enumerate(items):
                if data.__class__ is not dict:
                    items[index] = data = as_object(data)
                self = new(cls)
                try:
                    self.id = data[key_id]
                    self.version = data[key_version]
                    self.custom_component_library_id = data[key_custom_component_library_id]
                    value = data[key_created_at]
                    try:
                        self.created_at = (
                            from_iso(value) if len(value) == 24 and value[23] == "Z" else decode_datetime(value)
                        )
                    except (LookupError, TypeError, ValueError):
                        self.created_at = decode_datetime(value)
                    value = data[key_updated_at]
                    try:
                        self.updated_at = (
                            from_iso(value) if len(value) == 24 and value[23] == "Z" else decode_datetime(value)
                        )
                    except (LookupError, TypeError, ValueError):
                        self.updated_at = decode_datetime(value)
                except KeyError:
                    items[index] = decode_incomplete(cls, data)
                    continue
                if len(data) != 5:
                    self.additional_properties = beyond(data, _KEYS)
                items[index] = self
        except Mismatch as error:
            raise error.inside(items) from None
        return items


_KEYS = wire_keys(CustomComponentLibraryRevision)
_NAMES = wire_names(CustomComponentLibraryRevision)
