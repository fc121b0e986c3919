from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .permission_grant_app import PermissionGrantApp
from .permission_grant_folder import PermissionGrantFolder
from .permission_grant_resource import PermissionGrantResource
from .permission_grant_resource_configuration import PermissionGrantResourceConfiguration
from .permission_grant_screen import PermissionGrantScreen

PermissionGrant: TypeAlias = Union[PermissionGrantFolder, PermissionGrantApp, PermissionGrantScreen,
                                   PermissionGrantResource, PermissionGrantResourceConfiguration, UnknownMember]  # fmt: skip
"""One of what `permissions.grant` returns."""

PERMISSION_GRANT = UnionSpec(PermissionGrant, discriminator="type", mapping={
    "folder": PermissionGrantFolder, "app": PermissionGrantApp, "screen": PermissionGrantScreen,
    "resource": PermissionGrantResource, "resource_configuration": PermissionGrantResourceConfiguration,
})  # fmt: skip
