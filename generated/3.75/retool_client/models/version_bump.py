from .._runtime.enums import OpenEnum


class VersionBump(OpenEnum):
    """Which part of the version goes up."""

    MINOR = "minor"
    MAJOR = "major"
    DEV = "dev"
    SPECIFY_VERSION = "specify_version"
