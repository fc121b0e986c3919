# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class RoleUpdate(Model):
    """A model of Retool's API: RoleUpdate."""

    name: str | Unset = UNSET
    """Name."""
    description: str | Unset = UNSET
    """What it is for, in the words of its author."""
    object_scopes: list[str] | Unset = UNSET
    """Scopes of the role on objects."""
    organization_scopes: list[str] | Unset = UNSET
    """Scopes of the role on the organization."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RoleUpdate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.name = pop("name", UNSET)
        self.description = pop("description", UNSET)
        self.object_scopes = pop("object_scopes", UNSET)
        self.organization_scopes = pop("organization_scopes", UNSET)
        self.additional_properties = rest
        return self
