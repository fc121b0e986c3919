# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from attrs import define

from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class EnvironmentCreate(Model):
    """What `environments.create` takes."""

    name: str
    """Name of the environment."""
    color: str
    """Color that marks the environment, as `#` and six hexadecimal digits."""
    description: str | Unset = UNSET
    """What it is for, in the words of its author."""
