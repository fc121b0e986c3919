# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum


class SourceControlElementType(OpenEnum):
    """Known values; one that the server has and the document lacks stays a value."""

    PAGE = "PAGE"
    WORKFLOW = "WORKFLOW"
