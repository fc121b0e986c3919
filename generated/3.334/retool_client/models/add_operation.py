from __future__ import annotations
from typing import Any, Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class AddOperation(Model):
    """The `FolderUpdateOperation` whose `op` is `add`."""

    op: Literal["add"] = "add"
    """What the operation does."""
    path: str
    """JSON Pointer of the property, such as `/name`."""
    value: Any | Unset = UNSET
    """The value."""
