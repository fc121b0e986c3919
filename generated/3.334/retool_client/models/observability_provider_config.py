from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .datadog_config import DatadogConfig
from .sentry_config import SentryConfig

ObservabilityProviderConfig: TypeAlias = Union[SentryConfig, DatadogConfig, UnknownMember]
"""How it is configured."""

OBSERVABILITY_PROVIDER_CONFIG = UnionSpec(ObservabilityProviderConfig, discriminator="provider", mapping={
    "Sentry": SentryConfig, "Datadog": DatadogConfig,
})  # fmt: skip
