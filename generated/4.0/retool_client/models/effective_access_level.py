from .._runtime.enums import OpenEnum


class EffectiveAccessLevel(OpenEnum):
    """Level of access that the subject has in the end."""

    OWN = "own"
    EDIT = "edit"
    USE = "use"
    NONE = "none"
