# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import TypeAlias

from .._runtime.decoding import UnionSpec
from .permission_grant import PermissionGrant
from .permission_grant_app import PermissionGrantApp
from .permission_grant_folder import PermissionGrantFolder

RevokedPermission: TypeAlias = PermissionGrantFolder | PermissionGrantApp | PermissionGrant
"""One of what `permissions.revoke` returns."""

REVOKED_PERMISSION = UnionSpec(RevokedPermission)
