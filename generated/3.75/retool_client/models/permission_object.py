from __future__ import annotations
from .._runtime.models import Model, define
from .permission_grant_type import PermissionGrantType


@define(kw_only=True, repr=False)
class PermissionObject(Model):
    """Object that access is to."""

    type: PermissionGrantType
    """Type; it tells the variants apart."""
    id: str
    """Identifier of the object."""
