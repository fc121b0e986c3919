from .._runtime.enums import OpenEnum


class AccessListSubjectType(OpenEnum):
    """Type; it tells the variants apart."""

    GROUP = "group"
    USER = "user"
    USER_INVITE = "userInvite"
