from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class SessionAuthentication(Model):
    """The `RestApiAuthentication` whose `authentication_type` is `session`."""

    authentication_type: Literal["session"] = "session"
    """Kind of authentication."""
    session_cookie_name: str
    """Name of the cookie that holds the session."""
    verify_session_url: str
    """URL that is asked whether the session is still valid."""
