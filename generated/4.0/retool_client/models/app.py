from __future__ import annotations
import datetime
from .._runtime.models import Model, define
from .app_type import AppType


@define(kw_only=True, repr=False)
class App(Model):
    """What is known of an app, without its content."""

    id: str
    """UUID of the app."""
    name: str
    """Name of the app."""
    description: str | None
    """What it is for, in the words of its author."""
    app_type: AppType
    """Kind of app."""
    published_app_identifier: str | None
    """Identifier of the published app; null if it is not published."""
    published_app_url: str | None
    """URL of the published app; null if it is not published."""
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
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    release_version: str
    """Version of the release, such as `1.2.0`."""
