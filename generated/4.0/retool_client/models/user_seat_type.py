# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class UserSeatType(OpenEnum):
    """Kind of seat that the user takes; null if there is none."""

    BUILDER = "builder"
    INTERNAL_USER = "internalUser"
    EXTERNAL_USER = "externalUser"


USER_SEAT_TYPE = members_of(UserSeatType)
"""The known members by their strings."""
