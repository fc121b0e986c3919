from __future__ import annotations
from .._runtime.models import Model, define
from .patch_operation import PatchOperation


@define(kw_only=True, repr=False)
class PatchOperations(Model):
    """What `groups.update` and `users.update` take."""

    operations: list[PatchOperation]
    """JSON Patch operations (RFC 6902), applied in order."""
