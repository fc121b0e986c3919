"""OpenAPI Overlay documents (1.0 and 1.1): read, chosen by release, applied strictly, and reported on.

The engine implements the OpenAPI Overlay Specification 1.0.0 and 1.1.0 (https://spec.openapis.org/overlay/).
"""

from .apply import Applied, apply_overlays
from .check import Checker, Fault, Finding
from .diff import diff_documents
from .document import Action, Overlay, parse_overlay, read_overlay
from .integrity import Problem, check_integrity
from .rebase import Rebased, State, rebase_overlays
from .report import Entry, Outcome, OverlayReport
from .write import overlay_text

__all__ = [
    "Action",
    "Applied",
    "Checker",
    "Entry",
    "Fault",
    "Finding",
    "Outcome",
    "Overlay",
    "OverlayReport",
    "Problem",
    "Rebased",
    "State",
    "apply_overlays",
    "check_integrity",
    "diff_documents",
    "overlay_text",
    "parse_overlay",
    "read_overlay",
    "rebase_overlays",
]
