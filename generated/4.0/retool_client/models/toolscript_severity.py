from .._runtime.enums import OpenEnum


class ToolscriptSeverity(OpenEnum):
    """How severe it is."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"
