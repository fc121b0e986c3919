from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define, field
from .toolscript_location import ToolscriptLocation
from .toolscript_severity import ToolscriptSeverity


@define(kw_only=True, repr=False)
class ToolscriptDiagnostic(Model):
    """What was found in the files: `diagnostics` of `ToolscriptValidation`."""

    from_: float = field(metadata={"json": "from"})
    """Offset of the first character."""
    to: float
    """Offset behind the last character."""
    severity: ToolscriptSeverity
    """How severe it is."""
    filename: str
    """Name of the file."""
    message: str
    """What went wrong, for a person."""
    from_loc: ToolscriptLocation | Unset = field(default=UNSET, metadata={"json": "fromLoc"})
    """Where it begins."""
    to_loc: ToolscriptLocation | Unset = field(default=UNSET, metadata={"json": "toLoc"})
    """Where it begins."""
