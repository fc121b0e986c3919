# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, decode_model, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .usage_app_details import UsageAppDetails


@define(kw_only=True, repr=False)
class UsageGetAppResult(Model):
    """A model of Retool's API: UsageGetAppResult."""

    success: bool
    """Whether the request succeeded."""
    data: UsageAppDetails
    """The result."""
    total_viewers: float
    """Number of people who viewed the app."""
    total_editors: float
    """Number of people who edited the app."""
    total_count: float
    """Number of items on all pages together."""
    next_token: str | None
    """Token to ask for the next page with; null on the last one."""
    has_more: bool
    """Whether there are more items than this page holds."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UsageGetAppResult:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.success = data["success"]
            value = data["data"]
            self.data = (
                UsageAppDetails.from_dict(value) if value.__class__ is dict else decode_model(UsageAppDetails, value)
            )
            self.total_viewers = data["total_viewers"]
            self.total_editors = data["total_editors"]
            self.total_count = data["total_count"]
            self.next_token = data["next_token"]
            self.has_more = data["has_more"]
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if len(data) != 7:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(UsageGetAppResult)
