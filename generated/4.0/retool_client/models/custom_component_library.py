from __future__ import annotations
import datetime
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class CustomComponentLibrary(Model):
    """A library of custom components."""

    id: str
    """Identifier of the library."""
    name: str
    """Name of the library."""
    description: str | None
    """What it is for, in the words of its author."""
    label: str
    """Label that people see."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
