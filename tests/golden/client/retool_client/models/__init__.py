"""The models of Retool 1.0: each is loaded when it is first used."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .category_tree_result import CategoryTreeResult as CategoryTreeResult
    from .order import Order as Order
    from .order_attach import OrderAttach as OrderAttach
    from .order_create import OrderCreate as OrderCreate
    from .order_create_error import OrderCreateError as OrderCreateError
    from .order_customer import OrderCustomer as OrderCustomer
    from .order_item import OrderItem as OrderItem
    from .order_priority import OrderPriority as OrderPriority
    from .order_status import OrderStatus as OrderStatus
    from .order_update import OrderUpdate as OrderUpdate
    from .order_update_operation import OrderUpdateOperation as OrderUpdateOperation
    from .order_update_operation_add import OrderUpdateOperationAdd as OrderUpdateOperationAdd
    from .order_update_operation_remove import OrderUpdateOperationRemove as OrderUpdateOperationRemove
    from .payment import Payment as Payment
    from .payment_with_iban import PaymentWithIban as PaymentWithIban
    from .payment_with_last_4 import PaymentWithLast4 as PaymentWithLast4
    from .settings import Settings as Settings

# fmt: off
_MODULES: dict[str, str] = {
    "CategoryTreeResult": "category_tree_result", "Order": "order", "OrderAttach": "order_attach",
    "OrderCreate": "order_create", "OrderCreateError": "order_create_error", "OrderCustomer": "order_customer",
    "OrderItem": "order_item", "OrderPriority": "order_priority", "OrderStatus": "order_status",
    "OrderUpdate": "order_update", "OrderUpdateOperation": "order_update_operation",
    "OrderUpdateOperationAdd": "order_update_operation_add",
    "OrderUpdateOperationRemove": "order_update_operation_remove", "Payment": "payment",
    "PaymentWithIban": "payment_with_iban", "PaymentWithLast4": "payment_with_last_4", "Settings": "settings",
}
# fmt: on

__all__ = (*_MODULES,)  # pyright: ignore[reportUnsupportedDunderAll]

_SECRETS = ("access_key",)
"""Names of properties whose values no repr shows, beside those that say so themselves."""

if not TYPE_CHECKING:
    # Unseen by type checkers: to them every name that is not there would be there otherwise.

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f".{module}", __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})
