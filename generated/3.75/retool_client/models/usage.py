# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_list
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
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

    _required: ClassVar[tuple[str, ...]] = (
        "count_current_page_saves",
        "count_current_page_views",
        "count_current_users",
        "count_t30_users",
        "percent_growth_page_saves",
        "percent_growth_page_views",
        "percent_growth_users",
        "percent_growth_t30_users",
        "daily_t30_usage",
    )
    _wire_names: ClassVar[Mapping[str, str]] = {
        "count_t30_users": "count_T30_users",
        "percent_growth_t30_users": "percent_growth_T30_users",
        "daily_t30_usage": "daily_T30_usage",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Usage:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.count_current_page_saves = pop("count_current_page_saves", UNSET)
            self.count_current_page_views = pop("count_current_page_views", UNSET)
            self.count_current_users = pop("count_current_users", UNSET)
            self.count_t30_users = pop("count_T30_users", UNSET)
            self.percent_growth_page_saves = pop("percent_growth_page_saves", UNSET)
            self.percent_growth_page_views = pop("percent_growth_page_views", UNSET)
            self.percent_growth_users = pop("percent_growth_users", UNSET)
            self.percent_growth_t30_users = pop("percent_growth_T30_users", UNSET)
            self.daily_t30_usage = decode_list(UsageDay.from_dict, pop("daily_T30_usage", UNSET))
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
