# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum


class EffectiveAccessLevel(OpenEnum):
    """Level of access that the subject has in the end."""

    OWN = "own"
    EDIT = "edit"
    USE = "use"
    NONE = "none"
