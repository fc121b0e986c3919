from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class App(Model):
    """What is known of an app, without its content."""

    id: str
    """UUID of the app."""
    name: str
    """Name of the app."""
    description: str | None
    """What it is for, in the words of its author."""
    folder_id: str
    """Identifier of the folder that it is in."""
    protected: bool
    """Whether it is under source control and cannot be changed directly."""
    synced: bool
    """Whether the app is in the source control repository."""
    shortlink: str | None
    """Short link to the app; null if it has none."""
    is_module: bool
    """Whether the app is a module that other apps include."""
    is_mobile_app: bool
    """Whether the app is for phones."""
