# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class EffectiveAccessLevel(OpenEnum):
    """Level of access that the subject has in the end."""

    OWN = "own"
    EDIT = "edit"
    USE = "use"
    NONE = "none"


EFFECTIVE_ACCESS_LEVEL = members_of(EffectiveAccessLevel)
"""The known members by their strings."""
