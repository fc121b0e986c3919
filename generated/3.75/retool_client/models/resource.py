from __future__ import annotations
import datetime
from .._runtime.models import Model, define
from .resource_type import ResourceType


@define(kw_only=True, repr=False)
class Resource(Model):
    """A database or API that apps query."""

    id: str
    """Identifier: a UUID, or a fixed name for Retool's own resources."""
    type: ResourceType
    """Kind of database or API."""
    display_name: str
    """Name that people see."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
