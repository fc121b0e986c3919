# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class UsageUserApp(Model):
    """A model of Retool's API: UsageUserApp."""

    app_name: str
    """Name of the app."""
    org_id: str
    """Identifier of the organization."""
    host: str
    """Host name."""
    count: float
    """Number of times."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "app_name",
        "org_id",
        "host",
        "count",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UsageUserApp:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.app_name = pop("app_name", UNSET)
        self.org_id = pop("org_id", UNSET)
        self.host = pop("host", UNSET)
        self.count = pop("count", UNSET)
        self.additional_properties = rest
        return self
