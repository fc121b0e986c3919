# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum


class OrderStatus(OpenEnum):
    """Only those in this state: `status` of `orders.list`."""

    OPEN = "open"
    PAID = "paid"
    IN_TRANSIT = "in-transit"
    VALUE = ""
