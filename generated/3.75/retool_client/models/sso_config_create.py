from __future__ import annotations
from .._runtime.models import Model, define
from .sso_config import SsoConfig


@define(kw_only=True, repr=False)
class SsoConfigCreate(Model):
    """What `sso.config.create` takes."""

    data: SsoConfig
    """How people sign in through an identity provider."""
