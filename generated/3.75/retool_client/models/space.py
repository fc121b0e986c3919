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
class Space(Model):
    """A part of the organization with users, apps and a domain of its own."""

    id: str
    """Identifier of the space."""
    name: str
    """Name of the space."""
    domain: str
    """Host name under which the space is reached."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "domain",
        "created_at",
        "updated_at",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Space:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.domain = pop("domain", UNSET)
        self.created_at = decode_datetime(pop("created_at", UNSET))
        self.updated_at = decode_datetime(pop("updated_at", UNSET))
        self.additional_properties = rest
        return self
