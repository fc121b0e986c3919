from .._runtime.enums import OpenEnum


class PermissionGrantType(OpenEnum):
    """Type of the objects."""

    FOLDER = "folder"
    APP = "app"
    RESOURCE = "resource"
    RESOURCE_CONFIGURATION = "resource_configuration"
