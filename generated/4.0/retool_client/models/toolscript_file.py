from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class ToolscriptFile(Model):
    """Toolscript files of the app: `toolscript` of `AppValidateToolscript`."""

    path: str
    """JSON Pointer of the property, such as `/name`."""
    contents: str
    """Content of the file."""
