from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class RoleUpdate(Model):
    """What `roles.update` takes."""

    name: str | Unset = UNSET
    """Name of the role."""
    description: str | Unset = UNSET
    """What it is for, in the words of its author."""
    object_scopes: list[str] | Unset = UNSET
    """Scopes of the role on objects."""
    organization_scopes: list[str] | Unset = UNSET
    """Scopes of the role on the organization."""
