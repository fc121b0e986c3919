from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define, field


@define(kw_only=True, repr=False)
class CopyOperation(Model):
    """The `FolderUpdateOperation` whose `op` is `copy`."""

    op: Literal["copy"] = "copy"
    """What the operation does."""
    path: str
    """JSON Pointer of the property, such as `/name`."""
    from_: str = field(metadata={"json": "from"})
    """JSON Pointer of the value to take."""
