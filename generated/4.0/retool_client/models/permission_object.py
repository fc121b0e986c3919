from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .permission_object_app import PermissionObjectApp
from .permission_object_folder import PermissionObjectFolder
from .permission_object_resource import PermissionObjectResource
from .permission_object_resource_configuration import PermissionObjectResourceConfiguration
from .permission_object_screen import PermissionObjectScreen

PermissionObject: TypeAlias = Union[PermissionObjectFolder, PermissionObjectApp, PermissionObjectScreen,
                                    PermissionObjectResource, PermissionObjectResourceConfiguration, UnknownMember]  # fmt: skip
"""Object that access is to."""

PERMISSION_OBJECT = UnionSpec(PermissionObject, discriminator="type", mapping={
    "folder": PermissionObjectFolder, "app": PermissionObjectApp, "screen": PermissionObjectScreen,
    "resource": PermissionObjectResource, "resource_configuration": PermissionObjectResourceConfiguration,
})  # fmt: skip
