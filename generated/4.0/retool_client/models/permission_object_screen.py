from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define, field


@define(kw_only=True, repr=False)
class PermissionObjectScreen(Model):
    """The `PermissionObject` whose `type` is `screen`."""

    type: Literal["screen"] = "screen"
    """Type; it tells the variants apart."""
    id: str
    """Identifier of the object."""
    app_id: str = field(metadata={"json": "appId"})
    """UUID of the app that holds the screen."""
