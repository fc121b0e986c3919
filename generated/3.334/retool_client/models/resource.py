from __future__ import annotations
import datetime
from .._runtime.models import UNSET, Model, Unset, define
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
    protected: bool
    """Whether it is under source control and cannot be changed directly."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    folder_id: str | None | Unset = UNSET
    """Identifier of the folder that it is in."""
