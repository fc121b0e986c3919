from __future__ import annotations
from .._runtime.models import Model, define
from .permission_object_type import PermissionObjectType


@define(kw_only=True, repr=False)
class AccessSourceInherited(Model):
    """The folder that access is inherited from."""

    id: str
    """Identifier of the folder that it is inherited from."""
    type: PermissionObjectType
    """Type; it tells the variants apart."""
