from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define
from .token_scope import TokenScope


@define(kw_only=True, repr=False)
class AccessTokenCreate(Model):
    """What `access_tokens.create` takes."""

    label: str
    """Label that people see."""
    scopes: list[TokenScope]
    """Scopes that the token carries."""
    description: str | None | Unset = UNSET
    """What it is for, in the words of its author."""
