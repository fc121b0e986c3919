from __future__ import annotations
from .._runtime.models import Model, define
from .source_control_config import SourceControlConfig


@define(kw_only=True, repr=False)
class SourceControlConfigCreate(Model):
    """What `source_control.config.create` and `source_control.config.replace` take."""

    config: SourceControlConfig
    """How the organization is connected to its Git provider."""
