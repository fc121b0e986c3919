# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


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

    _required: ClassVar[tuple[str, ...]] = (
        "day",
        "maa",
        "mau",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UsageDay:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.day = pop("day", UNSET)
        self.maa = pop("maa", UNSET)
        self.mau = pop("mau", UNSET)
        self.additional_properties = rest
        return self
