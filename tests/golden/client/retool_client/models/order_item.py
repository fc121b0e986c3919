from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class OrderItem(Model):
    """`items` of `OrderCreate`."""

    sku: str
    quantity: int
    price: float | Unset = UNSET
