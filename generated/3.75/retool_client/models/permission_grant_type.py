# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, member_of


class PermissionGrantType(OpenEnum):
    """Type of the objects."""

    FOLDER = "folder"
    APP = "app"
    RESOURCE = "resource"
    RESOURCE_CONFIGURATION = "resource_configuration"


PERMISSION_GRANT_TYPE = member_of(PermissionGrantType)
"""The known member that a string is."""
