# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, keys_of, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys, wire_names
from .access_level import ACCESS_LEVEL, AccessLevel
from .permission_grant_type import PERMISSION_GRANT_TYPE, PermissionGrantType


@define(kw_only=True, repr=False)
class PermissionGrant(Model):
    """A model of Retool's API: PermissionGrant."""

    type_: PermissionGrantType
    """Type; it tells the variants apart."""
    id: str
    """Identifier."""
    access_level: AccessLevel
    """Level of access: `use` runs it, `edit` changes it, `own` also shares it."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _wire_names: ClassVar[Mapping[str, str]] = {"type_": "type"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PermissionGrant:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            value = data["type"]
            try:
                self.type_ = PERMISSION_GRANT_TYPE[value]
            except (LookupError, TypeError):
                self.type_ = decode_enum(PermissionGrantType, value)
            self.id = data["id"]
            value = data["access_level"]
            try:
                self.access_level = ACCESS_LEVEL[value]
            except (LookupError, TypeError):
                self.access_level = decode_enum(AccessLevel, value)
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 3:
            self.additional_properties = beyond(data, _KEYS)
        return self

    @classmethod
    def _decode_items(cls, items: list[Any]) -> list[Any]:
        """Decodes the JSON objects of a list, each in its place."""
        key_type_, key_id, key_access_level = keys_of(items, _NAMES)
        try:
            for index, data in enumerate(items):
                if data.__class__ is not dict:
                    items[index] = data = as_object(data)
                self = new(cls)
                try:
                    value = data[key_type_]
                    try:
                        self.type_ = PERMISSION_GRANT_TYPE[value]
                    except (LookupError, TypeError):
                        self.type_ = decode_enum(PermissionGrantType, value)
                    self.id = data[key_id]
                    value = data[key_access_level]
                    try:
                        self.access_level = ACCESS_LEVEL[value]
                    except (LookupError, TypeError):
                        self.access_level = decode_enum(AccessLevel, value)
                except KeyError:
                    items[index] = decode_incomplete(cls, data)
                    continue
                if len(data) != 3:
                    self.additional_properties = beyond(data, _KEYS)
                items[index] = self
        except Mismatch as error:
            raise error.inside(items) from None
        return items


_KEYS = wire_keys(PermissionGrant)
_NAMES = wire_names(PermissionGrant)
