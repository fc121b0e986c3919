# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_datetime, decode_incomplete, from_iso, new
from .._runtime.models import Model, wire_keys


@define(kw_only=True, repr=False)
class UsageOrganization(Model):
    """An organization that usage is counted for."""

    org_id: str
    """Identifier of the organization."""
    host: str
    """Host name."""
    last_active: datetime.datetime
    """When it was last used; null if never."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UsageOrganization:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.org_id = data["org_id"]
            self.host = data["host"]
            value = data["last_active"]
            try:
                self.last_active = from_iso(value) if len(value) == 24 and value[23] == "Z" else decode_datetime(value)
            except (LookupError, TypeError, ValueError):
                self.last_active = decode_datetime(value)
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 3:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(UsageOrganization)
