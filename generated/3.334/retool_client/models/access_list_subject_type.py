# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, member_of


class AccessListSubjectType(OpenEnum):
    """Type; tells the forms apart where there are several."""

    GROUP = "group"
    USER = "user"
    USER_INVITE = "userInvite"


ACCESS_LIST_SUBJECT_TYPE = member_of(AccessListSubjectType)
"""The known member that a string is."""
