# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum


class UserAttributeDataType(OpenEnum):
    """Type of the attribute's values."""

    STRING = "string"
    NUMBER = "number"
    JSON = "json"
