from .._runtime.enums import OpenEnum


class UserType(OpenEnum):
    """Kind of account: a normal one, one for the mobile app, or one that sees embedded apps."""

    DEFAULT = "default"
    MOBILE = "mobile"
    EMBED = "embed"
