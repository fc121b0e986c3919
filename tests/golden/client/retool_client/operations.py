"""All operations of Retool 1.0: what each sends, how its answers are read, and what it takes to call it."""

from __future__ import annotations
from typing import TYPE_CHECKING, Any, Final
from ._runtime.operation import BaseOperation as BaseOperation, Body, Operation, PagedOperation, bare, binary, data
from ._runtime.operation import empty, listed, plain_text, table

if TYPE_CHECKING:
    from . import models as _models

# fmt: off
ORDERS_LIST: Final[PagedOperation[_models.Order]] = PagedOperation(
    "orders.list", "GET", "/orders", query=("status", "ids", "where", "limit", "next_token"),
    styles={"ids": ",", "where": "[]"}, responses={200: listed("Order")}, paginated=True, errors={"4XX": None},
    scopes=(("orders:read",),), scope_label="Orders > Read")
ORDERS_CREATE: Final[Operation[_models.Order]] = Operation(
    "orders.create", "POST", "/orders", body=Body("application/json", "OrderCreate", required=True),
    responses={201: data("Order")}, errors={422: "OrderCreateError"}, scopes=(("orders:write",),),
    scope_label="Orders > Write")
ORDERS_GET: Final[Operation[_models.Order]] = Operation(
    "orders.get", "GET", "/orders/{orderId}", responses={200: data("Order")}, errors={404: None})
ORDERS_UPDATE: Final[Operation[_models.Order]] = Operation(
    "orders.update", "PATCH", "/orders/{orderId}", body=Body("application/json", "OrderUpdate", required=True),
    responses={200: data("Order")})
ORDERS_DELETE: Final[Operation[None]] = Operation(
    "orders.delete", "DELETE", "/orders/{orderId}", responses={204: empty()}, deprecated=True)
ORDERS_GET_INVOICE: Final[Operation[bytes]] = Operation(
    "orders.get_invoice", "GET", "/orders/{orderId}/invoice",
    accept="application/pdf, application/json;q=0.9, */*;q=0.1", responses={200: binary()})
ORDERS_REPLACE_INVOICE: Final[Operation[None]] = Operation(
    "orders.replace_invoice", "PUT", "/orders/{orderId}/invoice", body=Body("application/pdf", required=True),
    responses={204: empty()})
ORDERS_ATTACH: Final[Operation[None]] = Operation(
    "orders.attach", "POST", "/orders/{orderId}/attachments",
    body=Body("multipart/form-data", "OrderAttach", required=True, files={"files": ""}), responses={204: empty()})
ORDERS_EXPORT: Final[Operation[str]] = Operation(
    "orders.export", "GET", "/orders/export", query=("header:X-Delimiter", "cookie:theme"),
    accept="text/csv, application/json;q=0.9, */*;q=0.1", responses={200: plain_text()})
PAYMENTS_LIST: Final[PagedOperation[_models.Payment]] = PagedOperation(
    "payments.list", "GET", "/payments", responses={200: listed("Payment", ())})
PAYMENTS_CREATE: Final[Operation[_models.Payment]] = Operation(
    "payments.create", "POST", "/payments", body=Body("application/json", required=True),
    responses={200: bare("Payment")})
SETTINGS_GET: Final[Operation[_models.Settings]] = Operation(
    "settings.get", "GET", "/settings", responses={200: bare("Settings")})
SETTINGS_REPLACE: Final[Operation[Any]] = Operation(
    "settings.replace", "PUT", "/settings", body=Body("application/json", "Settings"), responses={200: bare(None)})
CATEGORIES_TREE: Final[Operation[_models.CategoryTreeResult]] = Operation(
    "categories.tree", "GET", "/categories", responses={200: bare("CategoryTreeResult")})

OPERATIONS: Final[tuple[BaseOperation, ...]] = table(__name__)
"""Every operation of the release."""
