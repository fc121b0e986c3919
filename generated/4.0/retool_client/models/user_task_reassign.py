from __future__ import annotations
from .._runtime.models import Model, define
from .permission_subject import PermissionSubject


@define(kw_only=True, repr=False)
class UserTaskReassign(Model):
    """What `user_tasks.reassign` takes."""

    email: str
    """E-mail address of the user who acts."""
    assignees: list[PermissionSubject]
    """Users and groups who can complete the task."""
