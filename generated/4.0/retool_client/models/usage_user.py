# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_datetime, decode_incomplete, from_iso, new
from .._runtime.models import Model, wire_keys


@define(kw_only=True, repr=False)
class UsageUser(Model):
    """A model of Retool's API: UsageUser."""

    org_id: str
    """Identifier of the organization."""
    user_id: str
    """Identifier of the user."""
    email: str
    """E-mail address."""
    host: str
    """Host name."""
    count_app_views: float
    """Number of times that apps were viewed."""
    count_app_saves: float
    """Number of times that apps were saved."""
    count_unique_apps: float
    """Number of different apps that the user used."""
    last_active: datetime.datetime
    """When it was last used; null if never."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UsageUser:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.org_id = data["org_id"]
            self.user_id = data["user_id"]
            self.email = data["email"]
            self.host = data["host"]
            self.count_app_views = data["count_app_views"]
            self.count_app_saves = data["count_app_saves"]
            self.count_unique_apps = data["count_unique_apps"]
            value = data["last_active"]
            try:
                self.last_active = from_iso(value) if len(value) == 24 and value[23] == "Z" else decode_datetime(value)
            except (LookupError, TypeError, ValueError):
                self.last_active = decode_datetime(value)
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 8:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(UsageUser)
