# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_list
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .usage_week import UsageWeek


@define(kw_only=True, repr=False)
class UsageWeeklySummary(Model):
    """A model of Retool's API: UsageWeeklySummary."""

    org_id: str
    """Identifier of the organization."""
    weekly_data: list[UsageWeek]
    """Numbers of each week."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "org_id",
        "weekly_data",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UsageWeeklySummary:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.org_id = pop("org_id", UNSET)
            self.weekly_data = decode_list(UsageWeek.from_dict, pop("weekly_data", UNSET))
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
