from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define
from .toolscript_diagnostic import ToolscriptDiagnostic


@define(kw_only=True, repr=False)
class ToolscriptValidation(Model):
    """What `apps.validate_toolscript` returns."""

    valid: bool
    """Whether the files have no errors."""
    diagnostics: list[ToolscriptDiagnostic]
    """What was found in the files."""
    error: str | Unset = UNSET
    """Why the files could not be checked."""
