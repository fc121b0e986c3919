"""Dicts that can be given for models: the same properties, by their names in JSON."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict, Union
from ._runtime.files import FileContent
from . import models as _models


class OrderAttachDict(TypedDict):
    """`OrderAttach`, as a dict."""

    files: "Sequence[FileContent]"
    note: NotRequired["str"]


class OrderCreateDict(TypedDict):
    """`OrderCreate`, as a dict."""

    items: "Sequence[_models.OrderItem | OrderItemDict]"
    priority: NotRequired["Literal[1, 2, -1] | _models.OrderPriority"]
    access_key: NotRequired["str"]
    gift: NotRequired["bool"]


class OrderItemDict(TypedDict):
    """`OrderItem`, as a dict."""

    sku: "str"
    quantity: "int"
    price: NotRequired["float"]


class OrderUpdateDict(TypedDict):
    """`OrderUpdate`, as a dict."""

    operations: "Sequence[_models.OrderUpdateOperation | OrderUpdateOperationDict]"


class OrderUpdateOperationAddDict(TypedDict):
    """`OrderUpdateOperationAdd`, as a dict."""

    op: 'Literal["add"]'
    path: "str"
    value: "Any"


class OrderUpdateOperationRemoveDict(TypedDict):
    """`OrderUpdateOperationRemove`, as a dict."""

    op: 'Literal["remove"]'
    path: "str"


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


OrderUpdateOperationDict: TypeAlias = Union[OrderUpdateOperationAddDict, OrderUpdateOperationRemoveDict]
"""One of `OrderUpdateOperation`, as a dict."""

PaymentDict: TypeAlias = Union[PaymentWithLast4Dict, PaymentWithIbanDict]
"""One of `Payment`, as a dict."""
