from __future__ import annotations
import datetime
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class UsageOrganization(Model):
    """An organization that usage is counted for."""

    org_id: str
    """Identifier of the organization."""
    host: str
    """Host name of the server."""
    last_active: datetime.datetime
    """When it was last used; null if never."""
