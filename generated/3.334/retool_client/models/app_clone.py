from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class AppClone(Model):
    """What `apps.clone` takes."""

    app_id: str
    """Identifier of the app."""
    new_app_name: str
    """Name of the copy."""
    folder_id: str | Unset = UNSET
    """Identifier of the folder that it is in."""
