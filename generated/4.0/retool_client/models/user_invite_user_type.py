# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class UserInviteUserType(OpenEnum):
    """Known values; one that the server has and the document lacks stays a value."""

    DEFAULT = "default"
    MOBILE = "mobile"
    EXTERNAL = "external"


USER_INVITE_USER_TYPE = members_of(UserInviteUserType)
"""The known members by their strings."""
