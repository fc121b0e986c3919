from .._runtime.enums import OpenEnum


class FolderCreateType(OpenEnum):
    """What the folder holds."""

    APP = "app"
    WORKFLOW = "workflow"
    RESOURCE = "resource"
    AGENT = "agent"
    LIBRARY = "library"
