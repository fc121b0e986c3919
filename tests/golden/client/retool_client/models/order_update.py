# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from .._runtime.models import Model, define
from .order_update_operation import OrderUpdateOperation


@define(kw_only=True, repr=False)
class OrderUpdate(Model):
    """What `orders.update` takes."""

    operations: list[OrderUpdateOperation]
