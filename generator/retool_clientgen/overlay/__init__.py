"""OpenAPI Overlay documents (1.0 and 1.1): read, chosen by release, applied strictly, and reported on.

The engine implements the OpenAPI Overlay Specification 1.0.0 and 1.1.0 (https://spec.openapis.org/overlay/).
"""

from .apply import Applied, apply_overlays
from .document import Action, Overlay, read_overlay
from .report import Entry, Outcome, OverlayReport

__all__ = ["Action", "Applied", "Entry", "Outcome", "Overlay", "OverlayReport", "apply_overlays", "read_overlay"]
