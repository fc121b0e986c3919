from .._runtime.enums import OpenIntEnum


class OrderPriority(OpenIntEnum):
    """`priority` of `OrderCreate`."""

    VALUE_1 = 1
    VALUE_2 = 2
    VALUE_NEGATIVE_1 = -1
