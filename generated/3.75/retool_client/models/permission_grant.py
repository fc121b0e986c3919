from __future__ import annotations
from .._runtime.models import Model, define
from .access_level import AccessLevel
from .permission_grant_type import PermissionGrantType


@define(kw_only=True, repr=False)
class PermissionGrant(Model):
    """One of what `permissions.grant` returns."""

    type: PermissionGrantType
    """Type; it tells the variants apart."""
    id: str
    """Identifier of the object."""
    access_level: AccessLevel
    """Level of access: `use` runs it, `edit` changes it, `own` also shares it."""
