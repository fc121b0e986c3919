from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class PermissionObjectResource(Model):
    """The `PermissionObject` whose `type` is `resource`."""

    type: Literal["resource"] = "resource"
    """Type; it tells the variants apart."""
    id: str
    """Identifier of the object."""
