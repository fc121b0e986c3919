from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class RoleGrantCreate(Model):
    """What `roles.grants.create` and `roles.grants.delete_for_subject` take."""

    role_id: str
    """UUID of the role."""
    subject_type: str
    """Type of the subject, such as `user` or `group`."""
    subject_id: str
    """Identifier of the subject."""
    object_type: str | Unset = UNSET
    """Type of the objects."""
    object_id: str | Unset = UNSET
    """Identifier of the object."""
