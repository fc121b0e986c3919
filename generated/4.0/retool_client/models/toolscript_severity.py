# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum


class ToolscriptSeverity(OpenEnum):
    """How severe it is."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"
