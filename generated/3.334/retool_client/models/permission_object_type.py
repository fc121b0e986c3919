# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum


class PermissionObjectType(OpenEnum):
    """Type; tells the forms apart where there are several."""

    APP = "app"
    FOLDER = "folder"
    RESOURCE = "resource"
    WORKFLOW = "workflow"
    AGENT = "agent"
