from .._runtime.enums import OpenEnum


class AppType(OpenEnum):
    """Kind of app."""

    CLASSIC = "classic"
    REACT = "react"
