from .._runtime.enums import OpenEnum


class ObservabilityProvider(OpenEnum):
    """The provider to test: `provider` of `observability.test_provider`."""

    SENTRY = "Sentry"
    DATADOG = "Datadog"
