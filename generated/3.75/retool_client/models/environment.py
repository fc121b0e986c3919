# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Environment(Model):
    """An environment, such as production or staging."""

    id: str
    """UUID of the environment."""
    name: str
    """Name of the environment, unique in the organization."""
    description: str | None
    """What it is for, in the words of its author."""
    color: str
    """Color that marks the environment, as `#` and six hexadecimal digits."""
    default: bool
    """Whether this is the environment that apps use unless told otherwise."""
    created_at: str
    """When it was created."""
    updated_at: str
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "description",
        "color",
        "default",
        "created_at",
        "updated_at",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Environment:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.description = pop("description", UNSET)
        self.color = pop("color", UNSET)
        self.default = pop("default", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.updated_at = pop("updated_at", UNSET)
        self.additional_properties = rest
        return self
