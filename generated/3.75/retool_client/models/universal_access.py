from .._runtime.enums import OpenEnum


class UniversalAccess(OpenEnum):
    """Access that members have to all apps."""

    NONE = "none"
    USE = "use"
    EDIT = "edit"
    OWN = "own"
