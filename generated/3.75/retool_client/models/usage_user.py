# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_datetime
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class UsageUser(Model):
    """A model of Retool's API: UsageUser."""

    org_id: str
    """Identifier of the organization."""
    user_id: str
    """Identifier of the user."""
    email: str
    """E-mail address."""
    host: str
    """Host name."""
    count_app_views: float
    """Number of times that apps were viewed."""
    count_app_saves: float
    """Number of times that apps were saved."""
    count_unique_apps: float
    """Number of different apps that the user used."""
    last_active: datetime.datetime
    """When it was last used; null where it never was."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "org_id",
        "user_id",
        "email",
        "host",
        "count_app_views",
        "count_app_saves",
        "count_unique_apps",
        "last_active",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UsageUser:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.org_id = pop("org_id", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.email = pop("email", UNSET)
        self.host = pop("host", UNSET)
        self.count_app_views = pop("count_app_views", UNSET)
        self.count_app_saves = pop("count_app_saves", UNSET)
        self.count_unique_apps = pop("count_unique_apps", UNSET)
        self.last_active = decode_datetime(pop("last_active", UNSET))
        self.additional_properties = rest
        return self
