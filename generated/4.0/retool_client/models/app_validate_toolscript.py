from __future__ import annotations
from .._runtime.models import Model, define
from .toolscript_file import ToolscriptFile


@define(kw_only=True, repr=False)
class AppValidateToolscript(Model):
    """What `apps.validate_toolscript` takes."""

    toolscript: list[ToolscriptFile]
    """Toolscript files of the app."""
