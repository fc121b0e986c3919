from .._runtime.enums import OpenEnum


class SourceControlElementType(OpenEnum):
    """Whether the UUID is that of an app or of a workflow: `elementType` of `source_control.manifests.remove_element`."""

    PAGE = "PAGE"
    WORKFLOW = "WORKFLOW"
