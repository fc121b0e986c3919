from .._runtime.enums import OpenEnum


class UserInviteUserType(OpenEnum):
    """Kind of account: `user_type` of `UserInvite`."""

    DEFAULT = "default"
    MOBILE = "mobile"
    EXTERNAL = "external"
