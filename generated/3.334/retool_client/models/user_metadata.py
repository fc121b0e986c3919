# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys


@define(kw_only=True, repr=False)
class UserMetadata(Model):
    """The result."""

    metadata: dict[str, Any]
    """Values of user attributes, by name. The server's default is `{}`."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserMetadata:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.metadata = data["metadata"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 1:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(UserMetadata)
