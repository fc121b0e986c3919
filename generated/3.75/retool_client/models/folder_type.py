from .._runtime.enums import OpenEnum


class FolderType(OpenEnum):
    """What the folder holds."""

    APP = "app"
    WORKFLOW = "workflow"
    RESOURCE = "resource"
