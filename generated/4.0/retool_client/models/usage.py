# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, decode_list, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .usage_day import UsageDay


@define(kw_only=True, repr=False)
class Usage(Model):
    """How many people used the organizations in a period."""

    count_current_page_saves: float
    """Number of saves in the period."""
    count_current_page_views: float
    """Number of page views in the period."""
    count_current_users: float
    """Number of users in the period."""
    count_t30_users: float
    """Number of users in the last thirty days."""
    percent_growth_page_saves: float
    """Growth of saves against the period before, in percent."""
    percent_growth_page_views: float
    """Growth of page views against the period before, in percent."""
    percent_growth_users: float
    """Growth of users against the period before, in percent."""
    percent_growth_t30_users: float
    """Growth of the users of the last thirty days, in percent."""
    daily_t30_usage: list[UsageDay]
    """Users and apps of the thirty days up to each day."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "count_t30_users": "count_T30_users",
        "percent_growth_t30_users": "percent_growth_T30_users",
        "daily_t30_usage": "daily_T30_usage",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Usage:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.count_current_page_saves = data["count_current_page_saves"]
            self.count_current_page_views = data["count_current_page_views"]
            self.count_current_users = data["count_current_users"]
            self.count_t30_users = data["count_T30_users"]
            self.percent_growth_page_saves = data["percent_growth_page_saves"]
            self.percent_growth_page_views = data["percent_growth_page_views"]
            self.percent_growth_users = data["percent_growth_users"]
            self.percent_growth_t30_users = data["percent_growth_T30_users"]
            self.daily_t30_usage = decode_list(UsageDay.from_dict, data["daily_T30_usage"])
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if len(data) != 9:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(Usage)
