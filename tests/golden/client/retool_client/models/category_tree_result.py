from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class CategoryTreeResult(Model):
    """What `categories.tree` returns."""

    name: str
    parts: list[CategoryTreeResult] | Unset = UNSET
