from __future__ import annotations
from .._runtime.models import Model, define
from .permission_object import PermissionObject
from .permission_subject import PermissionSubject


@define(kw_only=True, repr=False)
class PermissionRevokeRequest(Model):
    """What `permissions.revoke` takes."""

    subject: PermissionSubject
    """User, group or invite that access is given to."""
    object: PermissionObject
    """Object that access is to."""
