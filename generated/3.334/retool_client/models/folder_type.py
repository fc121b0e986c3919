# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum


class FolderType(OpenEnum):
    """What the folder holds."""

    APP = "app"
    WORKFLOW = "workflow"
    RESOURCE = "resource"
    AGENT = "agent"
    LIBRARY = "library"
    FILE = "file"
