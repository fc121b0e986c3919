# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum


class GrpcProtoSource(OpenEnum):
    """Where the service's description comes from."""

    URL = "url"
    FILE_SYSTEM = "file_system"
    REFLECTION = "reflection"
