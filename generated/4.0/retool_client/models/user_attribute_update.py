from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define
from .replace_operation import ReplaceOperation


@define(kw_only=True, repr=False)
class UserAttributeUpdate(Model):
    """What `user_attributes.update` takes."""

    operations: list[ReplaceOperation]
    """JSON Patch operations (RFC 6902), applied in order."""
    update_existing: bool | Unset = UNSET
    """Whether users who have a value already get the new default."""
