from __future__ import annotations
import datetime
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class Environment(Model):
    """An environment, such as production or staging."""

    id: str
    """UUID of the environment."""
    name: str
    """Name of the environment, unique in the organization."""
    description: str | None
    """What it is for, in the words of its author."""
    color: str
    """Color that marks the environment, as `#` and six hexadecimal digits."""
    default: bool
    """Whether this is the environment that apps use by default."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
