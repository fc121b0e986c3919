from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define
from .space_create_options import SpaceCreateOptions


@define(kw_only=True, repr=False)
class SpaceCreate(Model):
    """What `spaces.create` takes."""

    name: str
    """Name of the space."""
    domain: str
    """Host name under which the space is reached."""
    options: SpaceCreateOptions | Unset = UNSET
    """Options, in the form that the type asks for."""
