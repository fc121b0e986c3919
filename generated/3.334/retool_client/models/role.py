# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys


@define(kw_only=True, repr=False)
class Role(Model):
    """A named set of scopes."""

    id: str
    """UUID of the role."""
    organization_id: str
    """Identifier of the organization."""
    name: str
    """Name of the role."""
    description: str
    """What it is for, in the words of its author."""
    is_default_role: bool
    """Whether Retool provides the role."""
    is_legacy_role: bool
    """Whether the role represents a permission from before roles were introduced."""
    object_scopes: list[str]
    """Scopes of the role on objects."""
    organization_scopes: list[str]
    """Scopes of the role on the organization."""
    added_dependent_scopes: list[str]
    """Scopes that were added because others in the role need them."""
    created_at: str
    """When it was created."""
    updated_at: str
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Role:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.id = data["id"]
            self.organization_id = data["organization_id"]
            self.name = data["name"]
            self.description = data["description"]
            self.is_default_role = data["is_default_role"]
            self.is_legacy_role = data["is_legacy_role"]
            self.object_scopes = data["object_scopes"]
            self.organization_scopes = data["organization_scopes"]
            self.added_dependent_scopes = data["added_dependent_scopes"]
            self.created_at = data["created_at"]
            self.updated_at = data["updated_at"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 11:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(Role)
