# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum


class UserAttributeDataType(OpenEnum):
    """Type of the attribute's values."""

    STRING = "string"
    NUMBER = "number"
    JSON = "json"
