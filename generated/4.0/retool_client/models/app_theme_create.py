from __future__ import annotations
import datetime
from typing import Any
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class AppThemeCreate(Model):
    """Colors, fonts and styles that apps share."""

    name: str
    """Name of the theme, unique in the organization."""
    theme: dict[str, Any]
    """Colors, fonts and styles of the theme."""
    id: int | Unset = UNSET
    """Numeric identifier of the theme."""
    legacy_id: int | Unset = UNSET
    """Identifier that older parts of Retool use."""
    created_at: datetime.datetime | Unset = UNSET
    """When it was created."""
    updated_at: datetime.datetime | Unset = UNSET
    """When it was last changed."""
