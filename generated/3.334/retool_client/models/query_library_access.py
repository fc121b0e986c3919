from .._runtime.enums import OpenEnum


class QueryLibraryAccess(OpenEnum):
    """Access that members have to the query library."""

    NONE = "none"
    USE = "use"
    EDIT = "edit"
