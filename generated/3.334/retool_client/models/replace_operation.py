from __future__ import annotations
from typing import Any, Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class ReplaceOperation(Model):
    """JSON Patch operations (RFC 6902), applied in order: `operations` of `ReplaceOperations`."""

    op: Literal["replace"] = "replace"
    """What the operation does."""
    path: str
    """JSON Pointer of the property, such as `/name`."""
    value: Any | Unset = UNSET
    """The value."""
