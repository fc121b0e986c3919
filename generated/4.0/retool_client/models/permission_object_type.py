from .._runtime.enums import OpenEnum


class PermissionObjectType(OpenEnum):
    """Type; it tells the variants apart."""

    APP = "app"
    FOLDER = "folder"
    RESOURCE = "resource"
    WORKFLOW = "workflow"
    AGENT = "agent"
