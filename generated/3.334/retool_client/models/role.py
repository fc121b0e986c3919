# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


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
    """Whether the role stands for a permission from before there were roles."""
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

    _required: ClassVar[tuple[str, ...]] = (
        "id",
        "organization_id",
        "name",
        "description",
        "is_default_role",
        "is_legacy_role",
        "object_scopes",
        "organization_scopes",
        "added_dependent_scopes",
        "created_at",
        "updated_at",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Role:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.id = pop("id", UNSET)
        self.organization_id = pop("organization_id", UNSET)
        self.name = pop("name", UNSET)
        self.description = pop("description", UNSET)
        self.is_default_role = pop("is_default_role", UNSET)
        self.is_legacy_role = pop("is_legacy_role", UNSET)
        self.object_scopes = pop("object_scopes", UNSET)
        self.organization_scopes = pop("organization_scopes", UNSET)
        self.added_dependent_scopes = pop("added_dependent_scopes", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.updated_at = pop("updated_at", UNSET)
        self.additional_properties = rest
        return self
