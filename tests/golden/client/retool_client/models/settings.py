from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class Settings(Model):
    """Known settings, and those of plugins."""

    currency: Literal["EUR"] | Unset = UNSET
    """The server's default is `"EUR"`."""
    rates: dict[str, float] | Unset = UNSET
    width: int | str | Unset = UNSET
