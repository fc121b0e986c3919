from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class NoAuthentication(Model):
    """The `RestApiAuthentication` whose `authentication_type` is `none`."""

    authentication_type: Literal["none"] = "none"
    """Kind of authentication."""
