from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class AccessSourceGroup(Model):
    """Groups that it belongs to: `groups` of `AccessSources`."""

    id: str
    """Identifier of the group."""
    type: Literal["group"] = "group"
    """Type; it tells the variants apart."""
