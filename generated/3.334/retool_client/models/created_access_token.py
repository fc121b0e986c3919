# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_datetime, decode_incomplete, from_iso, new
from .._runtime.models import Model, wire_keys


@define(kw_only=True, repr=False)
class CreatedAccessToken(Model):
    """The result."""

    id: str
    """Identifier."""
    label: str
    """Label that people see."""
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
    access_token: str
    """The secret to send as bearer token. It is shown this once."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> CreatedAccessToken:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.id = data["id"]
            self.label = data["label"]
            self.description = data["description"]
            self.last4 = data["last4"]
            self.owner_legacy_id = data["owner_legacy_id"]
            self.scopes = data["scopes"]
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
            self.access_token = data["access_token"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 9:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(CreatedAccessToken)
