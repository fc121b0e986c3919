from __future__ import annotations
from .._runtime.models import Model, define
from .access_level import AccessLevel
from .permission_object import PermissionObject
from .permission_subject import PermissionSubject


@define(kw_only=True, repr=False)
class PermissionGrantRequest(Model):
    """What `permissions.grant` takes."""

    subject: PermissionSubject
    """User, group or invite that access is given to."""
    object: PermissionObject
    """Object that access is to."""
    access_level: AccessLevel
    """Level of access: `use` runs it, `edit` changes it, `own` also shares it."""
