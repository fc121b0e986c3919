# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class PermissionGrantType(OpenEnum):
    """Type of the objects."""

    FOLDER = "folder"
    APP = "app"
    RESOURCE = "resource"
    RESOURCE_CONFIGURATION = "resource_configuration"


PERMISSION_GRANT_TYPE = members_of(PermissionGrantType)
"""The known members by their strings."""
