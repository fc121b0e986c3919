# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class VersionBump(OpenEnum):
    """Which part of the version goes up."""

    MINOR = "minor"
    MAJOR = "major"
    DEV = "dev"
    SPECIFY_VERSION = "specify_version"


VERSION_BUMP = members_of(VersionBump)
"""The known members by their strings."""
