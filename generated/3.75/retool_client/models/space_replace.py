from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class SpaceReplace(Model):
    """What `spaces.replace` takes."""

    name: str
    """Name of the space."""
    domain: str
    """Host name under which the space is reached."""
