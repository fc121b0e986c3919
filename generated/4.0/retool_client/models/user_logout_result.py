from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class UserLogoutResult(Model):
    """What `users.logout` returns."""

    sso_logout: bool
    """Whether the user is logged out at the identity provider too."""
    sso_logout_url: str | Unset = UNSET
    """URL that ends the session at the identity provider."""
    warning: str | Unset = UNSET
    """What did not work, in words."""
