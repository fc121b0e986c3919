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
class UsageOrganization(Model):
    """An organization that usage is counted for."""

    org_id: str
    """Identifier of the organization."""
    host: str
    """Host name."""
    last_active: datetime.datetime
    """When it was last used; null where it never was."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "org_id",
        "host",
        "last_active",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UsageOrganization:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.org_id = pop("org_id", UNSET)
        self.host = pop("host", UNSET)
        self.last_active = decode_datetime(pop("last_active", UNSET))
        self.additional_properties = rest
        return self
