from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class EnvironmentCreate(Model):
    """What `environments.create` takes."""

    name: str
    """Name of the environment."""
    color: str
    """Color that marks the environment, as `#` and six hexadecimal digits."""
    description: str | Unset = UNSET
    """What it is for, in the words of its author."""
