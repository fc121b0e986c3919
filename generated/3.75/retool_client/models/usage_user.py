from __future__ import annotations
import datetime
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class UsageUser(Model):
    """One of what `usage.list_users` returns."""

    org_id: str
    """Identifier of the organization."""
    user_id: str
    """Identifier of the user."""
    email: str
    """E-mail address of the user."""
    host: str
    """Host name of the organization."""
    count_app_views: float
    """Number of times that apps were viewed."""
    count_app_saves: float
    """Number of times that apps were saved."""
    count_unique_apps: float
    """Number of different apps that the user used."""
    last_active: datetime.datetime
    """When it was last used; null if never."""
