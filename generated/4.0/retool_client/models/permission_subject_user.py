from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class PermissionSubjectUser(Model):
    """The `PermissionSubject` whose `type` is `user`."""

    type: Literal["user"] = "user"
    """Type; it tells the variants apart."""
    id: str
    """Identifier of the subject."""
