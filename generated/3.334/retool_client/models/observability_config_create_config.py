# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.decoding import UnionSpec
from .observability_config_create_config_datadog import ObservabilityConfigCreateConfigDatadog
from .observability_config_create_config_sentry import ObservabilityConfigCreateConfigSentry

ObservabilityConfigCreateConfig: TypeAlias = (
    "ObservabilityConfigCreateConfigSentry | ObservabilityConfigCreateConfigDatadog"
)
"""How it is configured."""

OBSERVABILITY_CONFIG_CREATE_CONFIG: UnionSpec = UnionSpec(
    members=(
        ObservabilityConfigCreateConfigSentry,
        ObservabilityConfigCreateConfigDatadog,
    ),
    discriminator="provider",
    mapping={
        "Sentry": ObservabilityConfigCreateConfigSentry,
        "Datadog": ObservabilityConfigCreateConfigDatadog,
    },
)
"""Decodes ObservabilityConfigCreateConfig."""
