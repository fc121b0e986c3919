# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_list
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .usage_user_app import UsageUserApp
from .usage_user_summary import UsageUserSummary
from .usage_weekly_summary import UsageWeeklySummary


@define(kw_only=True, repr=False)
class UsageUserDetails(Model):
    """What was asked for."""

    overall_summary: list[UsageUserSummary]
    """Views and saves over the whole period."""
    weekly_summary: list[UsageWeeklySummary]
    """Views and saves week by week."""
    viewer_summary: list[UsageUserApp]
    """Who viewed, and how often."""
    editor_summary: list[UsageUserApp]
    """Who edited, and how often."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "overall_summary",
        "weekly_summary",
        "viewer_summary",
        "editor_summary",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UsageUserDetails:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.overall_summary = decode_list(UsageUserSummary.from_dict, pop("overall_summary", UNSET))
            self.weekly_summary = decode_list(UsageWeeklySummary.from_dict, pop("weekly_summary", UNSET))
            self.viewer_summary = decode_list(UsageUserApp.from_dict, pop("viewer_summary", UNSET))
            self.editor_summary = decode_list(UsageUserApp.from_dict, pop("editor_summary", UNSET))
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
