# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum


class AccessListSubjectType(OpenEnum):
    """Type; it tells the variants apart."""

    GROUP = "group"
    USER = "user"
    USER_INVITE = "userInvite"
