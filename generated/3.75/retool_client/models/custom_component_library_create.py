from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class CustomComponentLibraryCreate(Model):
    """What `custom_component_libraries.create` takes."""

    name: str
    """Name of the custom component library."""
    description: str | None
    """What it is for, in the words of its author."""
    label: str
    """Label that people see."""
    id: str | Unset = UNSET
    """Identifier of the custom component library."""
