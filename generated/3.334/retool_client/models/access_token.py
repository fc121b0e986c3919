# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_datetime, decode_incomplete, from_iso, keys_of, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys, wire_names


@define(kw_only=True, repr=False)
class AccessToken(Model):
    """An API token without its secret."""

    id: str
    """Identifier of the token."""
    label: str
    """Label of the token."""
    description: str | None
    """What it is for, in the words of its author."""
    last4: str
    """Last four characters of the secret."""
    owner_legacy_id: float
    """Numeric identifier of the user who owns the token."""
    scopes: list[str]
    """Scopes that the token carries."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def _decode_items(cls, items: list[Any]) -> list[Any]:
        """Decodes the JSON objects of a list, each in its place."""
        (
            key_id,
            key_label,
            key_description,
            key_last4,
            key_owner_legacy_id,
            key_scopes,
            key_created_at,
            key_updated_at,
        ) = keys_of(items, _NAMES)
        try:
            for index, data in enumerate(items):
                if data.__class__ is not dict:
                    items[index] = data = as_object(data)
                self = new(cls)
                try:
                    self.id = data[key_id]
                    self.label = data[key_label]
                    self.description = data[key_description]
                    self.last4 = data[key_last4]
                    self.owner_legacy_id = data[key_owner_legacy_id]
                    self.scopes = data[key_scopes]
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
                if len(data) != 8:
                    self.additional_properties = beyond(data, _KEYS)
                items[index] = self
        except Mismatch as error:
            raise error.inside(items) from None
        return items


_KEYS = wire_keys(AccessToken)
_NAMES = wire_names(AccessToken)
