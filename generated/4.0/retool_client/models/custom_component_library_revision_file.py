from __future__ import annotations
import datetime
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class CustomComponentLibraryRevisionFile(Model):
    """A file of a revision."""

    filepath: str
    """Path of the file within the revision."""
    file_contents: str
    """Content of the file."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
