from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class RoleCreate(Model):
    """What `roles.create` takes."""

    name: str
    """Name of the role."""
    object_scopes: list[str]
    """Scopes of the role on objects."""
    organization_scopes: list[str]
    """Scopes of the role on the organization."""
    description: str | Unset = UNSET
    """What it is for, in the words of its author."""
