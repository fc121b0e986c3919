from __future__ import annotations
from .._runtime.models import Model, define
from .replace_operation import ReplaceOperation


@define(kw_only=True, repr=False)
class ReplaceOperations(Model):
    """What `access_requests.update` takes."""

    operations: list[ReplaceOperation]
    """JSON Patch operations (RFC 6902), applied in order."""
