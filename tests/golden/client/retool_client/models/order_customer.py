from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class OrderCustomer(Model):
    """A person with a number."""

    name: str
    number: int
    email: str | Unset = UNSET
    vip: bool | Unset = UNSET
