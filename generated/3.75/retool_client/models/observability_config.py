from __future__ import annotations
from .._runtime.models import Model, define
from .observability_provider_config import ObservabilityProviderConfig


@define(kw_only=True, repr=False)
class ObservabilityConfig(Model):
    """A provider that errors and traces are sent to."""

    id: str
    """Identifier of the observability configuration."""
    config: ObservabilityProviderConfig
    """How it is configured."""
    enabled: bool
    """Whether it is switched on."""
