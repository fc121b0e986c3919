from __future__ import annotations
import datetime
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class CustomComponentLibraryRevision(Model):
    """One uploaded state of a library."""

    id: str
    """Identifier of the revision."""
    version: str
    """Version of the revision."""
    custom_component_library_id: str
    """Identifier of the library that it belongs to."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
