from __future__ import annotations
from .._runtime.models import Model, define
from .resource_options import ResourceOptions


@define(kw_only=True, repr=False)
class ResourceConfigurationCreate(Model):
    """What `resource_configurations.create` takes."""

    resource_id: str
    """Identifier of the resource."""
    environment_id: str
    """Identifier of the environment."""
    options: ResourceOptions
    """Options, in the form that the type asks for."""
