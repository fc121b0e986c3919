# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import TypeAlias

from .._runtime.decoding import UnionSpec
from .datadog_config import DatadogConfig
from .sentry_config import SentryConfig

ObservabilityProviderConfig: TypeAlias = SentryConfig | DatadogConfig
"""How it is configured."""

OBSERVABILITY_PROVIDER_CONFIG = UnionSpec(
    ObservabilityProviderConfig, discriminator="provider", mapping={"Sentry": SentryConfig, "Datadog": DatadogConfig}
)
