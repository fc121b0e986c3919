# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class UsageApp(Model):
    """How much one app was used in a period."""

    app_name: str
    """Name of the app."""
    host: str
    """Host name."""
    count_app_views: float
    """Number of times that apps were viewed."""
    count_app_saves: float
    """Number of times that apps were saved."""
    count_viewers: float
    """Number of users who viewed the app."""
    count_editors: float
    """Number of users who edited the app."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "app_name",
        "host",
        "count_app_views",
        "count_app_saves",
        "count_viewers",
        "count_editors",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UsageApp:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.app_name = pop("app_name", UNSET)
        self.host = pop("host", UNSET)
        self.count_app_views = pop("count_app_views", UNSET)
        self.count_app_saves = pop("count_app_saves", UNSET)
        self.count_viewers = pop("count_viewers", UNSET)
        self.count_editors = pop("count_editors", UNSET)
        self.additional_properties = rest
        return self
