# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, new
from .._runtime.models import Model, wire_keys
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RoleUpdate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        self.name = get("name", UNSET)
        self.description = get("description", UNSET)
        self.object_scopes = get("object_scopes", UNSET)
        self.organization_scopes = get("organization_scopes", UNSET)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(RoleUpdate)
