# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum


class UniversalAccess(OpenEnum):
    """Access that members have to all apps."""

    NONE = "none"
    USE = "use"
    EDIT = "edit"
    OWN = "own"
