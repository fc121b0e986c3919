from .._runtime.enums import OpenEnum


class GrpcProtoSource(OpenEnum):
    """Where the service's description comes from."""

    URL = "url"
    FILE_SYSTEM = "file_system"
    REFLECTION = "reflection"
