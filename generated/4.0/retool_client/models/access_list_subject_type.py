# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class AccessListSubjectType(OpenEnum):
    """Type; it tells the variants apart."""

    GROUP = "group"
    USER = "user"
    USER_INVITE = "userInvite"


ACCESS_LIST_SUBJECT_TYPE = members_of(AccessListSubjectType)
"""The known members by their strings."""
