from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .permission_grant import PermissionGrant
from .permission_grant_app import PermissionGrantApp
from .permission_grant_folder import PermissionGrantFolder

RevokedPermission: TypeAlias = Union[PermissionGrantFolder, PermissionGrantApp, PermissionGrant, UnknownMember]
"""One of what `permissions.revoke` returns."""

REVOKED_PERMISSION = UnionSpec(RevokedPermission)
