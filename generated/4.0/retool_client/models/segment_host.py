from .._runtime.enums import OpenEnum


class SegmentHost(OpenEnum):
    """Host name of the server."""

    US = "US"
    EU = "EU"
