from __future__ import annotations
import datetime
from .._runtime.models import Model, define


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
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
