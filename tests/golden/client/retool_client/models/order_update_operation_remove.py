from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class OrderUpdateOperationRemove(Model):
    """The `OrderUpdateOperation` whose `op` is `remove`."""

    op: Literal["remove"] = "remove"
    path: str
