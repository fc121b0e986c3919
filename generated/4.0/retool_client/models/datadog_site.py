from .._runtime.enums import OpenEnum


class DatadogSite(OpenEnum):
    """Datadog site that events are sent to. The server's default is `"US1"`."""

    US_1 = "US1"
    US_3 = "US3"
    US_5 = "US5"
    EU_1 = "EU1"
    US_1_FED = "US1-FED"
    AP_1 = "AP1"
