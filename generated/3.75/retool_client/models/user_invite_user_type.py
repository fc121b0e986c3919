# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum


class UserInviteUserType(OpenEnum):
    """Kind of account: `user_type` of `UserInvite`."""

    DEFAULT = "default"
    MOBILE = "mobile"
    EXTERNAL = "external"
