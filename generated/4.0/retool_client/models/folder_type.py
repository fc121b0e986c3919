# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class FolderType(OpenEnum):
    """What the folder holds."""

    APP = "app"
    WORKFLOW = "workflow"
    RESOURCE = "resource"
    AGENT = "agent"
    LIBRARY = "library"
    FILE = "file"


FOLDER_TYPE = members_of(FolderType)
"""The known members by their strings."""
