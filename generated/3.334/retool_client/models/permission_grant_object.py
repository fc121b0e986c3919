# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.decoding import UnionSpec
from .permission_grant_object_app import PermissionGrantObjectApp
from .permission_grant_object_folder import PermissionGrantObjectFolder
from .permission_grant_object_resource import PermissionGrantObjectResource
from .permission_grant_object_resource_configuration import PermissionGrantObjectResourceConfiguration
from .permission_grant_object_screen import PermissionGrantObjectScreen

PermissionGrantObject: TypeAlias = "PermissionGrantObjectFolder | PermissionGrantObjectApp | PermissionGrantObjectScreen | PermissionGrantObjectResource | PermissionGrantObjectResourceConfiguration"
"""Object that access is to."""

PERMISSION_GRANT_OBJECT: UnionSpec = UnionSpec(
    members=(
        PermissionGrantObjectFolder,
        PermissionGrantObjectApp,
        PermissionGrantObjectScreen,
        PermissionGrantObjectResource,
        PermissionGrantObjectResourceConfiguration,
    ),
    discriminator="type",
    mapping={
        "folder": PermissionGrantObjectFolder,
        "app": PermissionGrantObjectApp,
        "screen": PermissionGrantObjectScreen,
        "resource": PermissionGrantObjectResource,
        "resource_configuration": PermissionGrantObjectResourceConfiguration,
    },
)
"""Decodes PermissionGrantObject."""
