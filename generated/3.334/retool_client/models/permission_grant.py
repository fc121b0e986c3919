# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import TypeAlias

from .._runtime.decoding import UnionSpec
from .permission_grant_app import PermissionGrantApp
from .permission_grant_folder import PermissionGrantFolder
from .permission_grant_resource import PermissionGrantResource
from .permission_grant_resource_configuration import PermissionGrantResourceConfiguration
from .permission_grant_screen import PermissionGrantScreen

PermissionGrant: TypeAlias = (
    PermissionGrantFolder
    | PermissionGrantApp
    | PermissionGrantScreen
    | PermissionGrantResource
    | PermissionGrantResourceConfiguration
)
"""One of what `permissions.grant` returns."""

PERMISSION_GRANT = UnionSpec(
    PermissionGrant,
    discriminator="type",
    mapping={
        "folder": PermissionGrantFolder,
        "app": PermissionGrantApp,
        "screen": PermissionGrantScreen,
        "resource": PermissionGrantResource,
        "resource_configuration": PermissionGrantResourceConfiguration,
    },
)
