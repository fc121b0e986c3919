# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class UserAttributeUpdateExistingUsers(OpenEnum):
    """Known values; one that the server has and the document lacks stays a value."""

    TRUE = "true"
    FALSE = "false"


USER_ATTRIBUTE_UPDATE_EXISTING_USERS = members_of(UserAttributeUpdateExistingUsers)
"""The known members by their strings."""
