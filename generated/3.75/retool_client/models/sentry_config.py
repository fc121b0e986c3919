from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class SentryConfig(Model):
    """The `ObservabilityProviderConfig` whose `provider` is `Sentry`."""

    provider: Literal["Sentry"] = "Sentry"
    """The provider; it tells the variants of the configuration apart."""
    dsn: str
    """Data source name that Sentry gave the project."""
