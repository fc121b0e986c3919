from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class RemoveOperation(Model):
    """The `FolderUpdateOperation` whose `op` is `remove`."""

    op: Literal["remove"] = "remove"
    """What the operation does."""
    path: str
    """JSON Pointer of the property, such as `/name`."""
