# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import TypeAlias, Union

from .._runtime.decoding import UnionSpec, UnknownMember
from .order_update_operation_add import OrderUpdateOperationAdd
from .order_update_operation_remove import OrderUpdateOperationRemove

OrderUpdateOperation: TypeAlias = Union[OrderUpdateOperationAdd, OrderUpdateOperationRemove, UnknownMember]
"""`operations` of `OrderUpdate`."""

ORDER_UPDATE_OPERATION = UnionSpec(
    OrderUpdateOperation,
    discriminator="op",
    mapping={"add": OrderUpdateOperationAdd, "remove": OrderUpdateOperationRemove},
)
