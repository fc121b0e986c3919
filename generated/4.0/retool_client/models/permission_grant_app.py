from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define
from .access_level import AccessLevel


@define(kw_only=True, repr=False)
class PermissionGrantApp(Model):
    """The `PermissionGrant` whose `type` is `app`."""

    type: Literal["app"] = "app"
    """Type; it tells the variants apart."""
    id: str
    """Identifier of the object."""
    access_level: AccessLevel
    """Level of access: `use` runs it, `edit` changes it, `own` also shares it."""
