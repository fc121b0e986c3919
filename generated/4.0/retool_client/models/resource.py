# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, keys_of, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys, wire_names
from .._runtime.unset import UNSET, Unset
from .resource_type import RESOURCE_TYPE, ResourceType


@define(kw_only=True, repr=False)
class Resource(Model):
    """A database or API that apps query."""

    id: str
    """Identifier: a UUID, or a fixed name for Retool's own resources."""
    type_: ResourceType
    """Kind of database or API."""
    display_name: str
    """Name that people see."""
    protected: bool
    """Whether it is under source control and cannot be changed directly."""
    created_at: str
    """When it was created."""
    updated_at: str
    """When it was last changed."""
    folder_id: str | None | Unset = UNSET
    """Identifier of the folder that it is in."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _wire_names: ClassVar[Mapping[str, str]] = {"type_": "type"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Resource:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["type"]
            try:
                self.type_ = RESOURCE_TYPE[value]
            except (LookupError, TypeError):
                self.type_ = decode_enum(ResourceType, value)
            self.display_name = data["display_name"]
            self.protected = data["protected"]
            self.created_at = data["created_at"]
            self.updated_at = data["updated_at"]
            self.folder_id = get("folder_id", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self

    @classmethod
    def _decode_items(cls, items: list[Any]) -> list[Any]:
        """Decodes the JSON objects of a list, each in its place."""
        key_id, key_type_, key_display_name, key_protected, key_created_at, key_updated_at, key_folder_id = keys_of(
            items, _NAMES
        )
        try:
            for index, data in enumerate(items):
                if data.__class__ is not dict:
                    items[index] = data = as_object(data)
                get = data.get
                self = new(cls)
                try:
                    self.id = data[key_id]
                    value = data[key_type_]
                    try:
                        self.type_ = RESOURCE_TYPE[value]
                    except (LookupError, TypeError):
                        self.type_ = decode_enum(ResourceType, value)
                    self.display_name = data[key_display_name]
                    self.protected = data[key_protected]
                    self.created_at = data[key_created_at]
                    self.updated_at = data[key_updated_at]
                    self.folder_id = get(key_folder_id, UNSET)
                except KeyError:
                    items[index] = decode_incomplete(cls, data)
                    continue
                if not _KEYS.issuperset(data):
                    self.additional_properties = beyond(data, _KEYS)
                items[index] = self
        except Mismatch as error:
            raise error.inside(items) from None
        return items


_KEYS = wire_keys(Resource)
_NAMES = wire_names(Resource)
