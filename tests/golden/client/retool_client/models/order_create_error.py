from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class OrderCreateError(Model):
    """What `orders.create` returns with status 422."""

    reason: str | Unset = UNSET
