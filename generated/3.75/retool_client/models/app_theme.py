from __future__ import annotations
from typing import Any
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class AppTheme(Model):
    """Colors, fonts and styles that apps share."""

    id: int
    """Numeric identifier of the theme."""
    legacy_id: int
    """Identifier that older parts of Retool use."""
    name: str
    """Name of the theme, unique in the organization."""
    theme: dict[str, Any]
    """Colors, fonts and styles of the theme."""
