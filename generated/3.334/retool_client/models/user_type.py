# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, member_of


class UserType(OpenEnum):
    """Kind of account: a normal one, one for the mobile app, or one that sees embedded apps."""

    DEFAULT = "default"
    MOBILE = "mobile"
    EMBED = "embed"


USER_TYPE = member_of(UserType)
"""The known member that a string is."""
