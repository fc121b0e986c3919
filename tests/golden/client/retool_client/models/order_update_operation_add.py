from __future__ import annotations
from typing import Any, Literal
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class OrderUpdateOperationAdd(Model):
    """The `OrderUpdateOperation` whose `op` is `add`."""

    op: Literal["add"] = "add"
    path: str
    value: Any
