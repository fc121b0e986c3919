from __future__ import annotations
from .._runtime.models import Model, define
from .order_update_operation import OrderUpdateOperation


@define(kw_only=True, repr=False)
class OrderUpdate(Model):
    """What `orders.update` takes."""

    operations: list[OrderUpdateOperation]
