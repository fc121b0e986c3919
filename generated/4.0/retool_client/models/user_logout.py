from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class UserLogout(Model):
    """What `users.logout` takes."""

    sso_logout: bool | Unset = UNSET
    """Whether the user is logged out at the identity provider too. The server's default is `false`."""
    post_logout_redirect_uri: str | Unset = UNSET
    """Where the identity provider sends the user after logging out."""
