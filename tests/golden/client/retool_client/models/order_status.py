from .._runtime.enums import OpenEnum


class OrderStatus(OpenEnum):
    """Only those in this state: `status` of `orders.list`."""

    OPEN = "open"
    PAID = "paid"
    IN_TRANSIT = "in-transit"
    VALUE = ""
