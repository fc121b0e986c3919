from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class ConfigurationVariableValue(Model):
    """A value for each environment: `values` of `ConfigurationVariableCreate`."""

    environment_id: str
    """Identifier of the environment."""
    value: str
    """The value."""
