from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class PermissionSubjectGroup(Model):
    """The `PermissionSubject` whose `type` is `group`."""

    type: Literal["group"] = "group"
    """Type; it tells the variants apart."""
    id: int
    """Identifier of the subject."""
