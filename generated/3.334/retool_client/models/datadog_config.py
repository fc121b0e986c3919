from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define
from .datadog_site import DatadogSite


@define(kw_only=True, repr=False)
class DatadogConfig(Model):
    """The `ObservabilityProviderConfig` whose `provider` is `Datadog`."""

    provider: Literal["Datadog"] = "Datadog"
    """The provider; it tells the variants of the configuration apart."""
    api_key: str
    """API key of the provider. Masked in responses."""
    site: DatadogSite
    """Datadog site that events are sent to. The server's default is `"US1"`."""
