from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define
from .configuration_variable_value import ConfigurationVariableValue


@define(kw_only=True, repr=False)
class ConfigurationVariable(Model):
    """A variable that apps read, with a value for each environment."""

    id: str
    """UUID of the variable."""
    name: str
    """Name under which apps read the variable."""
    secret: bool
    """Whether values are encrypted and masked in responses."""
    values: list[ConfigurationVariableValue]
    """A value for each environment."""
    description: str | Unset = UNSET
    """What it is for, in the words of its author."""
    default_value: str | None | Unset = UNSET
    """Value for users without a value of their own."""
