from __future__ import annotations
import datetime
from typing import Any
from .._runtime.models import UNSET, Model, Unset, define, field
from .order_customer import OrderCustomer
from .order_item import OrderItem
from .order_priority import OrderPriority
from .order_status import OrderStatus
from .payment import Payment


@define(kw_only=True, repr=False)
class Order(Model):
    """What a customer ordered."""

    id: str
    """Its identifier."""
    status: OrderStatus
    created_at: datetime.datetime
    items: list[OrderItem]
    customer: OrderCustomer
    """A person with a number."""
    note: str | None
    """Free text, such as "ring twice"."""
    priority: OrderPriority | Unset = UNSET
    due: datetime.date | None | Unset = UNSET
    payment: Payment | Unset = UNSET
    class_: str | Unset = field(default=UNSET, metadata={"json": "class"})
    """A word that Python reserves."""
    kebab_case: str | Unset = field(default=UNSET, metadata={"json": "kebab-case"})
    labels: dict[str, str] | Unset = UNSET
    anything: Any | Unset = UNSET
