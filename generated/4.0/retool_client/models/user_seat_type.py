from .._runtime.enums import OpenEnum


class UserSeatType(OpenEnum):
    """Kind of seat that the user takes; null if there is none."""

    BUILDER = "builder"
    INTERNAL_USER = "internalUser"
    EXTERNAL_USER = "externalUser"
