from __future__ import annotations
from .._runtime.models import Model, define
from .permission_grant_type import PermissionGrantType
from .permission_subject import PermissionSubject


@define(kw_only=True, repr=False)
class PermissionListObjects(Model):
    """What `permissions.list_objects` takes."""

    subject: PermissionSubject
    """User, group or invite that access is given to."""
    object_type: PermissionGrantType
    """Type of the objects."""
