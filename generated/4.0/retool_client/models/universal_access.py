# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class UniversalAccess(OpenEnum):
    """Access that members have to all apps."""

    NONE = "none"
    USE = "use"
    EDIT = "edit"
    OWN = "own"


UNIVERSAL_ACCESS = members_of(UniversalAccess)
"""The known members by their strings."""
