from .._runtime.enums import OpenEnum


class AccessLevel(OpenEnum):
    """Level of access: `use` runs it, `edit` changes it, `own` also shares it."""

    OWN = "own"
    EDIT = "edit"
    USE = "use"
