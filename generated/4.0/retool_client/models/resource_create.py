from __future__ import annotations
from .._runtime.models import Model, define
from .resource_create_type import ResourceCreateType
from .resource_options import ResourceOptions


@define(kw_only=True, repr=False)
class ResourceCreate(Model):
    """What `resources.create` takes."""

    type: ResourceCreateType
    """Type; it tells the variants apart."""
    display_name: str
    """Name that people see."""
    options: ResourceOptions
    """Options, in the form that the type asks for."""
