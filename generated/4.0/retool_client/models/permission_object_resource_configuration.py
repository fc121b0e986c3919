from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class PermissionObjectResourceConfiguration(Model):
    """The `PermissionObject` whose `type` is `resource_configuration`."""

    type: Literal["resource_configuration"] = "resource_configuration"
    """Type; it tells the variants apart."""
    id: str
    """Identifier of the object."""
