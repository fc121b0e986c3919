# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.decoding import UnionSpec
from .permission_grant import PermissionGrant
from .permission_revoke_app import PermissionRevokeApp
from .permission_revoke_folder import PermissionRevokeFolder

PermissionRevoke: TypeAlias = "PermissionRevokeFolder | PermissionRevokeApp | PermissionGrant"
"""One of 3 forms."""

PERMISSION_REVOKE: UnionSpec = UnionSpec(
    members=(
        PermissionRevokeFolder,
        PermissionRevokeApp,
        PermissionGrant,
    ),
)
"""Decodes PermissionRevoke."""
