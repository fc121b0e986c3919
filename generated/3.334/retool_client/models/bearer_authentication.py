from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class BearerAuthentication(Model):
    """The `GrpcAuthentication` whose `authentication_type` is `bearer`."""

    authentication_type: Literal["bearer"] = "bearer"
    """Kind of authentication."""
    bearer_token: str | Unset = UNSET
    """Token to send in the Authorization header. Masked in responses."""
