from __future__ import annotations
import datetime
from .._runtime.models import Model, define
from .environment import Environment
from .resource import Resource
from .resource_options import ResourceOptions


@define(kw_only=True, repr=False)
class ResourceConfiguration(Model):
    """How a resource is reached in one environment."""

    id: str
    """UUID of the configuration."""
    resource: Resource
    """A database or API that apps query."""
    environment: Environment
    """An environment, such as production or staging."""
    options: ResourceOptions
    """Options, in the form that the type asks for."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
