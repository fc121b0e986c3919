# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.decoding import UnionSpec
from .permission_subject_user import PermissionSubjectUser
from .user_task_reassign_assignee_group import UserTaskReassignAssigneeGroup

UserTaskReassignAssignee: TypeAlias = UserTaskReassignAssigneeGroup | PermissionSubjectUser
"""One of 2 forms."""

USER_TASK_REASSIGN_ASSIGNEE: UnionSpec = UnionSpec(
    members=(UserTaskReassignAssigneeGroup, PermissionSubjectUser),
    discriminator="type",
    mapping={"group": UserTaskReassignAssigneeGroup, "user": PermissionSubjectUser},
)
"""Decodes UserTaskReassignAssignee."""
