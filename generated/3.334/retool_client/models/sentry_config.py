from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SentryConfig(Model):
    """The `ObservabilityProviderConfig` whose `provider` is `Sentry`."""

    provider: Literal["Sentry"] = "Sentry"
    """The provider; it tells the variants of the configuration apart."""
    dsn: str
    """Data source name that Sentry gave the project."""
    ca_certs: list[str] | Unset = UNSET
    """Certificates of authorities to trust when events are sent, PEM."""
