from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define
from .observability_provider_config import ObservabilityProviderConfig


@define(kw_only=True, repr=False)
class ObservabilityConfigReplace(Model):
    """What `observability.config.replace` takes."""

    config: ObservabilityProviderConfig | Unset = UNSET
    """How it is configured."""
    enabled: bool | Unset = UNSET
    """Whether it is switched on."""
