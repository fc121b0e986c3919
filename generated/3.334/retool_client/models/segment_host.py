# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum


class SegmentHost(OpenEnum):
    """Host name of the server."""

    US = "US"
    EU = "EU"
