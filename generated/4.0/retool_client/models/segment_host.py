# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class SegmentHost(OpenEnum):
    """Host name."""

    US = "US"
    EU = "EU"


SEGMENT_HOST = members_of(SegmentHost)
"""The known members by their strings."""
