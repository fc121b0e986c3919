from __future__ import annotations
import datetime
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class Space(Model):
    """A part of the organization with users, apps and a domain of its own."""

    id: str
    """Identifier of the space."""
    name: str
    """Name of the space."""
    domain: str
    """Host name under which the space is reached."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
