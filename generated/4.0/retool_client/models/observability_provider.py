# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class ObservabilityProvider(OpenEnum):
    """Known values; one that the server has and the document lacks stays a value."""

    SENTRY = "Sentry"
    DATADOG = "Datadog"


OBSERVABILITY_PROVIDER = members_of(ObservabilityProvider)
"""The known members by their strings."""
