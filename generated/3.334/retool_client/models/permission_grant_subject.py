# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.decoding import UnionSpec
from .permission_grant_subject_group import PermissionGrantSubjectGroup
from .permission_grant_subject_user import PermissionGrantSubjectUser

PermissionGrantSubject: TypeAlias = "PermissionGrantSubjectGroup | PermissionGrantSubjectUser"
"""User, group or invite that access is given to."""

PERMISSION_GRANT_SUBJECT: UnionSpec = UnionSpec(
    members=(
        PermissionGrantSubjectGroup,
        PermissionGrantSubjectUser,
    ),
    discriminator="type",
    mapping={
        "group": PermissionGrantSubjectGroup,
        "user": PermissionGrantSubjectUser,
    },
)
"""Decodes PermissionGrantSubject."""
