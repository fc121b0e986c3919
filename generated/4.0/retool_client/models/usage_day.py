# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys


@define(kw_only=True, repr=False)
class UsageDay(Model):
    """A model of Retool's API: UsageDay."""

    day: str
    """The day, `YYYY-MM-DD`."""
    maa: float
    """Number of apps that were used in the thirty days."""
    mau: float
    """Number of users who were active in the thirty days."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UsageDay:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.day = data["day"]
            self.maa = data["maa"]
            self.mau = data["mau"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 3:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(UsageDay)
