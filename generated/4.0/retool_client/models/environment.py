# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, keys_of, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys, wire_names


@define(kw_only=True, repr=False)
class Environment(Model):
    """An environment, such as production or staging."""

    id: str
    """UUID of the environment."""
    name: str
    """Name of the environment, unique in the organization."""
    description: str | None
    """What it is for, in the words of its author."""
    color: str
    """Color that marks the environment, as `#` and six hexadecimal digits."""
    default: bool
    """Whether this is the environment that apps use by default."""
    created_at: str
    """When it was created."""
    updated_at: str
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Environment:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.id = data["id"]
            self.name = data["name"]
            self.description = data["description"]
            self.color = data["color"]
            self.default = data["default"]
            self.created_at = data["created_at"]
            self.updated_at = data["updated_at"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 7:
            self.additional_properties = beyond(data, _KEYS)
        return self

    @classmethod
    def _decode_items(cls, items: list[Any]) -> list[Any]:
        """Decodes the JSON objects of a list, each in its place."""
        key_id, key_name, key_description, key_color, key_default, key_created_at, key_updated_at = keys_of(
            items, _NAMES
        )
        try:
            for index, data in enumerate(items):
                if data.__class__ is not dict:
                    items[index] = data = as_object(data)
                self = new(cls)
                try:
                    self.id = data[key_id]
                    self.name = data[key_name]
                    self.description = data[key_description]
                    self.color = data[key_color]
                    self.default = data[key_default]
                    self.created_at = data[key_created_at]
                    self.updated_at = data[key_updated_at]
                except KeyError:
                    items[index] = decode_incomplete(cls, data)
                    continue
                if len(data) != 7:
                    self.additional_properties = beyond(data, _KEYS)
                items[index] = self
        except Mismatch as error:
            raise error.inside(items) from None
        return items


_KEYS = wire_keys(Environment)
_NAMES = wire_names(Environment)
