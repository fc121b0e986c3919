# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class UserMetadata(Model):
    """What was asked for."""

    metadata: dict[str, Any]
    """Values of user attributes, by name. The server's default is `{}`."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = ("metadata",)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserMetadata:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.metadata = pop("metadata", UNSET)
        self.additional_properties = rest
        return self
