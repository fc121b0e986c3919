# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum


class ObservabilityProvider(OpenEnum):
    """The provider to test: `provider` of `observability.test_provider`."""

    SENTRY = "Sentry"
    DATADOG = "Datadog"
