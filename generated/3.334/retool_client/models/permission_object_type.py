# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class PermissionObjectType(OpenEnum):
    """Type; tells the forms apart where there are several."""

    APP = "app"
    FOLDER = "folder"
    RESOURCE = "resource"
    WORKFLOW = "workflow"
    AGENT = "agent"


PERMISSION_OBJECT_TYPE = members_of(PermissionObjectType)
"""The known members by their strings."""
