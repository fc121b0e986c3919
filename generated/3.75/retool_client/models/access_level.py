# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum


class AccessLevel(OpenEnum):
    """Level of access: `use` runs it, `edit` changes it, `own` also shares it."""

    OWN = "own"
    EDIT = "edit"
    USE = "use"
