from __future__ import annotations
import datetime
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class CreatedAccessToken(Model):
    """What `access_tokens.create` returns."""

    id: str
    """Identifier of the access token."""
    label: str
    """Label that people see."""
    description: str | None
    """What it is for, in the words of its author."""
    last4: str
    """Last four characters of the secret."""
    owner_legacy_id: int
    """Numeric identifier of the user who owns the token."""
    scopes: list[str]
    """Scopes that the token carries."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    access_token: str
    """The secret to send as bearer token. It is shown this once."""
