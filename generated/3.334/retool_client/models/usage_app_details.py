# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, decode_list, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .usage_app_summary import UsageAppSummary
from .usage_app_user import UsageAppUser
from .usage_weekly_summary import UsageWeeklySummary


@define(kw_only=True, repr=False)
class UsageAppDetails(Model):
    """The result."""

    overall_summary: list[UsageAppSummary]
    """Views and saves over the whole period."""
    weekly_summary: list[UsageWeeklySummary]
    """Views and saves week by week."""
    viewer_summary: list[UsageAppUser]
    """Who viewed, and how often."""
    editor_summary: list[UsageAppUser]
    """Who edited, and how often."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UsageAppDetails:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.overall_summary = decode_list(UsageAppSummary.from_dict, data["overall_summary"])
            self.weekly_summary = decode_list(UsageWeeklySummary.from_dict, data["weekly_summary"])
            self.viewer_summary = decode_list(UsageAppUser.from_dict, data["viewer_summary"])
            self.editor_summary = decode_list(UsageAppUser.from_dict, data["editor_summary"])
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if len(data) != 4:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(UsageAppDetails)
