from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .order_update_operation_add import OrderUpdateOperationAdd
from .order_update_operation_remove import OrderUpdateOperationRemove

OrderUpdateOperation: TypeAlias = Union[OrderUpdateOperationAdd, OrderUpdateOperationRemove, UnknownMember]
"""`operations` of `OrderUpdate`."""

ORDER_UPDATE_OPERATION = UnionSpec(OrderUpdateOperation, discriminator="op", mapping={
    "add": OrderUpdateOperationAdd, "remove": OrderUpdateOperationRemove,
})  # fmt: skip
