from __future__ import annotations
from .._runtime.models import Model, define
from .access_request_status import AccessRequestStatus


@define(kw_only=True, repr=False)
class AccessRequest(Model):
    """The request of a person who wants to join the organization."""

    id: int
    """Identifier of the request."""
    status: AccessRequestStatus
    """Whether the request waits, was approved or was rejected."""
    legacy_id: int
    """Identifier that older parts of Retool use."""
    requesting_email: str
    """E-mail address of the person who asks."""
    updated_by_id: str | None
    """Identifier of the user who decided; null if nobody has."""
