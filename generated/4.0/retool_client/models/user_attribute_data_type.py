# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class UserAttributeDataType(OpenEnum):
    """Type of the attribute's values."""

    STRING = "string"
    NUMBER = "number"
    JSON = "json"


USER_ATTRIBUTE_DATA_TYPE = members_of(UserAttributeDataType)
"""The known members by their strings."""
