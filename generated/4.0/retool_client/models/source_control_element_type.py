# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class SourceControlElementType(OpenEnum):
    """Known values; one that the server has and the document lacks stays a value."""

    PAGE = "PAGE"
    WORKFLOW = "WORKFLOW"


SOURCE_CONTROL_ELEMENT_TYPE = members_of(SourceControlElementType)
"""The known members by their strings."""
