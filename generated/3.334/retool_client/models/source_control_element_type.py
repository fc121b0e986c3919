# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum


class SourceControlElementType(OpenEnum):
    """Whether the UUID is that of an app or of a workflow: `elementType` of `source_control.manifests.remove_element`."""

    PAGE = "PAGE"
    WORKFLOW = "WORKFLOW"
