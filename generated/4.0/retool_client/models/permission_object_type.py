# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class PermissionObjectType(OpenEnum):
    """Type; it tells the variants apart."""

    APP = "app"
    FOLDER = "folder"
    RESOURCE = "resource"
    WORKFLOW = "workflow"
    AGENT = "agent"


PERMISSION_OBJECT_TYPE = members_of(PermissionObjectType)
"""The known members by their strings."""
