# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class UserAttributeCreateDataType(OpenEnum):
    """Type of the attribute's values."""

    STRING = "string"
    JSON = "json"
    NUMBER = "number"


USER_ATTRIBUTE_CREATE_DATA_TYPE = members_of(UserAttributeCreateDataType)
"""The known members by their strings."""
