# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""Dicts that can be given for models: the same properties, by their names in JSON."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypeAlias, TypedDict
from ._runtime.files import FileContent

if TYPE_CHECKING:
    from .models.order_item import OrderItem
    from .models.order_priority import OrderPriority
    from .models.order_update_operation import OrderUpdateOperation


class OrderAttachDict(TypedDict):
    """`OrderAttach`, as a dict."""

    files: "Sequence[FileContent]"
    note: NotRequired["str"]


class OrderCreateDict(TypedDict):
    """`OrderCreate`, as a dict."""

    items: "Sequence[OrderItem | OrderItemDict]"
    priority: NotRequired["Literal[1, 2, -1] | OrderPriority"]
    access_key: NotRequired["str"]
    gift: NotRequired["bool"]


class OrderItemDict(TypedDict):
    """`OrderItem`, as a dict."""

    sku: "str"
    quantity: "int"
    price: NotRequired["float"]


class OrderUpdateDict(TypedDict):
    """`OrderUpdate`, as a dict."""

    operations: "Sequence[OrderUpdateOperation | OrderUpdateOperationDict]"


OrderUpdateOperationDict: TypeAlias = "OrderUpdateOperationAddDict | OrderUpdateOperationRemoveDict"
"""One of `OrderUpdateOperation`, as a dict."""


class OrderUpdateOperationAddDict(TypedDict):
    """`OrderUpdateOperationAdd`, as a dict."""

    op: 'Literal["add"]'
    path: "str"
    value: "Any"


class OrderUpdateOperationRemoveDict(TypedDict):
    """`OrderUpdateOperationRemove`, as a dict."""

    op: 'Literal["remove"]'
    path: "str"


PaymentDict: TypeAlias = "PaymentWithLast4Dict | PaymentWithIbanDict"
"""One of `Payment`, as a dict."""


class PaymentWithIbanDict(TypedDict):
    """`PaymentWithIban`, as a dict."""

    kind: "str"
    iban: "str"


class PaymentWithLast4Dict(TypedDict):
    """`PaymentWithLast4`, as a dict."""

    kind: "str"
    last4: "str"


class SettingsDict(TypedDict):
    """`Settings`, as a dict."""

    currency: NotRequired['Literal["EUR"]']
    rates: NotRequired["Mapping[str, float]"]
    width: NotRequired["int | str"]
