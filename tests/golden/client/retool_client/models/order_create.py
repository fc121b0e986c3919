from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define
from .order_item import OrderItem
from .order_priority import OrderPriority


@define(kw_only=True, repr=False)
class OrderCreate(Model):
    """What `orders.create` takes."""

    items: list[OrderItem]
    priority: OrderPriority | Unset = UNSET
    access_key: str | Unset = UNSET
    gift: bool | Unset = UNSET
    """The server's default is `false`."""
