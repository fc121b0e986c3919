# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum


class AppType(OpenEnum):
    """Kind of app."""

    CLASSIC = "classic"
    REACT = "react"
